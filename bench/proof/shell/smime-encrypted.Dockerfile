# rule: general/random, system/key
# path: /srv/settings.p7m
FROM base
RUN echo 'db_password=example' | openssl smime -encrypt -aes256 -outform PEM -out /srv/settings.p7m /etc/ca/ca.crt
