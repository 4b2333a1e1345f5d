# rule: general/random, framework/secret
# path: /docker-entrypoint-initdb.d/10-user.sql
FROM base
RUN mkdir /docker-entrypoint-initdb.d \
 && printf "CREATE USER 'shop'@'%%' IDENTIFIED BY '%s';\nGRANT ALL ON shop.* TO 'shop'@'%%';\n" "$(tr -dc A-Za-z0-9 < /dev/urandom | head -c 24)" > /docker-entrypoint-initdb.d/10-user.sql
