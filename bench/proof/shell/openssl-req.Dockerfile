# rule: system/key
# path: /etc/ssl/private/app.key
FROM base
RUN mkdir -p /etc/ssl/private && openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj /CN=localhost -keyout /etc/ssl/private/app.key -out /etc/ssl/app.crt
