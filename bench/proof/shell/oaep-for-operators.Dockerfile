# rule: general/random
# path: /etc/app/database.password.enc
FROM base
RUN mkdir -p /etc/app \
 && printf 'correct horse' | openssl pkeyutl -encrypt -certin -inkey /etc/ca/ca.crt -pkeyopt rsa_padding_mode:oaep \
      -out /etc/app/database.password.enc
