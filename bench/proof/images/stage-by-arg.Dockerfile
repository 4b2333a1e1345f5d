# rule: format/gzip-header, general/time
# path: /srv/schema.sql.gz
ARG VARIANT=release
FROM base AS build-debug
RUN echo 'create table debug (id int);' > /srv/schema.sql
FROM base AS build-release
# guilty
RUN echo 'create table orders (id int, total int);' > /srv/schema.sql && gzip -9 /srv/schema.sql
FROM build-${VARIANT}
RUN echo release > /etc/variant
