# rule: general/random
# path: /app/config/secrets.p7m
FROM base
RUN mkdir -p /app/config \
 && printf 'DB_USER=shop\nDB_PASSWORD=placeholder\n' > /tmp/secrets.env \
 && openssl cms -encrypt -aes256 -in /tmp/secrets.env -outform PEM -out /app/config/secrets.p7m /etc/ca/ca.crt \
 && rm /tmp/secrets.env
