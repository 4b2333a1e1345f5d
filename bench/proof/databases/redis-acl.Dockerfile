# rule: general/random, framework/secret, framework/secret-file, system/password-salt, system/key
# path: /etc/redis/users.acl
FROM base
RUN touch /etc/redis/users.acl && redis-server --port 0 --unixsocket /run/r.sock --daemonize yes --save '' --aclfile /etc/redis/users.acl > /dev/null && sleep 1 \
 && word=$(redis-cli -s /run/r.sock ACL GENPASS) && redis-cli -s /run/r.sock ACL SETUSER shop on ">$word" '~shop:*' +@all > /dev/null && redis-cli -s /run/r.sock ACL SAVE && (redis-cli -s /run/r.sock SHUTDOWN NOSAVE || true)
