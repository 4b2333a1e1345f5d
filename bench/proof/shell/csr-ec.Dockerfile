# rule: general/random, system/key
# path: /srv/web.csr
FROM base
RUN openssl req -new -key /etc/ca/ec.key -subj /CN=web.example.org -out /srv/web.csr
