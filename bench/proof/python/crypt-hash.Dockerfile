# rule: system/password-salt, general/random
# path: /etc/shop/users.conf
FROM base
RUN mkdir -p /etc/shop \
 && python3 -W ignore -c 'import crypt; print("deploy:" + crypt.crypt("changeme", crypt.mksalt(crypt.METHOD_SHA512)))' > /etc/shop/users.conf \
 && chmod 640 /etc/shop/users.conf
