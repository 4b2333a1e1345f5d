# rule: general/random system/key
# path: /etc/app.der
FROM base
RUN openssl genrsa 2048 | openssl rsa -outform DER -out /etc/app.der
