# rule: database/data-folder
# path: /srv/maria/**
FROM base
RUN install -d -o mysql /srv/maria && mariadb-install-db --user=mysql --datadir=/srv/maria > /dev/null 2>&1
