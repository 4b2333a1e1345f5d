# rule: database/redis-dump
# path: /srv/dump.rdb
FROM base
RUN cd /srv && redis-server --port 7391 --daemonize yes --dir /srv --save '' > /dev/null && sleep 1 && redis-cli -p 7391 set a 1 && redis-cli -p 7391 save && redis-cli -p 7391 shutdown nosave; true
