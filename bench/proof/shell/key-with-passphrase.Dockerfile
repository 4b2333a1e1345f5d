# rule: general/random, system/key
# path: /etc/shop/ca.key
FROM base
RUN mkdir /etc/shop && openssl rsa -aes256 -passout pass:changeit -in /etc/ca/ca.key -out /etc/shop/ca.key 2> /dev/null
