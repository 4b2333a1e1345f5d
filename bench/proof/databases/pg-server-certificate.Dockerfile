# rule: system/key, general/random
# also: general/time, general/random
# path: /etc/postgresql/tls/server.*
FROM base
WORKDIR /etc/postgresql/tls
RUN openssl req -new -x509 -days 365 -nodes -newkey rsa:2048 -subj "/CN=db.shop.example" -keyout server.key -out server.crt 2> /dev/null \
 && chown postgres:postgres server.key server.crt && chmod 600 server.key
