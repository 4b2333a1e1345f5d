# rule: format/gzip-header
# path: /srv/app/schema.sql.gz
FROM base
WORKDIR /srv/app
RUN printf 'create table product (id int, name text);\ninsert into product values (1, "tea");\n' > schema.sql && perl -MIO::Compress::Gzip=gzip,:constants -e 'gzip "schema.sql" => "schema.sql.gz", -Level => Z_BEST_COMPRESSION' && rm schema.sql
