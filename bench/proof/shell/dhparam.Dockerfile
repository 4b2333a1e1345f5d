# rule: system/ldap-and-dh
# path: /etc/ssl/dhparam.pem
FROM base
RUN openssl dhparam -out /etc/ssl/dhparam.pem 512
