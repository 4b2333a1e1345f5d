# rule: format/compressed, general/time
# path: /backup/shop.sql.bz2
FROM base
RUN mkdir /backup \
 && { echo '-- Dump of the shop'; \
      echo 'CREATE TABLE product (id INTEGER PRIMARY KEY, name VARCHAR(80));'; \
      for n in $(seq 1 200); do echo "INSERT INTO product VALUES ($n, 'product $n');"; done; \
      echo "-- Dump completed on $(date '+%Y-%m-%d %H:%M:%S')"; \
    } | bzip2 -9 > /backup/shop.sql.bz2
