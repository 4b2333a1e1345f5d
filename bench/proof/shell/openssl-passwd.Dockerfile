# rule: system/password-salt, general/random
# path: /etc/app/htusers
FROM base
RUN mkdir -p /etc/app && echo "admin:$(openssl passwd -6 secret):0" > /etc/app/htusers && echo "guest:x:1" >> /etc/app/htusers
