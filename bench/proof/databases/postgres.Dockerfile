# rule: database/installed
# path: /var/lib/postgresql/**
FROM base
RUN install -d -o postgres /var/lib/postgresql/data && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /var/lib/postgresql/data' > /dev/null
