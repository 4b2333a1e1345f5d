# rule: system/password-salt, general/random
# path: /etc/nginx/.htpasswd
FROM base
# Nobody needs to see the page of OPcache.
RUN mkdir -p /etc/nginx && printf 'status:%s\n' "$(openssl passwd -apr1 preview)" > /etc/nginx/.htpasswd
