# identical: the statements come from the files of tzdata, in the order of their names
FROM base
RUN mkdir /docker-entrypoint-initdb.d && mariadb-tzinfo-to-sql /usr/share/zoneinfo 2> /dev/null > /docker-entrypoint-initdb.d/00-time-zones.sql
