# rule: system/key, general/random
# also: general/time
# path: /etc/postgresql-tls/server.*
FROM base
RUN install -d -o postgres -g postgres -m 750 /etc/postgresql-tls \
 && openssl req -new -x509 -days 3650 -nodes -newkey rsa:2048 -subj /CN=db.shop.internal -keyout /etc/postgresql-tls/server.key -out /etc/postgresql-tls/server.crt 2> /dev/null \
 && chmod 600 /etc/postgresql-tls/server.key && chown postgres: /etc/postgresql-tls/server.*
