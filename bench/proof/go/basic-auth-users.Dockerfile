# rule: system/password-salt, general/random
# path: /etc/gateway/users
FROM base
RUN mkdir -p /etc/gateway && printf 'ops:%s\n' "$(openssl passwd -apr1 change-me)" > /etc/gateway/users
