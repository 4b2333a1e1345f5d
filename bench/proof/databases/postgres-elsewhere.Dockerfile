# rule: database/data-folder
# path: /srv/pg/**
FROM base
RUN install -d -o postgres /srv/pg && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /srv/pg' > /dev/null
