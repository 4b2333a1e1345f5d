# rule: general/random system/password-salt
# path: /etc/app.htpasswd
FROM base
RUN echo "admin:$(openssl passwd -6 secret)" > /etc/app.htpasswd
