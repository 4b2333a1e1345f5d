# rule: general/random, database/data-folder
# also: general/random database/lock
# path: /var/lib/redis-cluster/nodes.conf
FROM base
RUN mkdir /var/lib/redis-cluster && cd /var/lib/redis-cluster && redis-server --port 7000 --cluster-enabled yes --save '' --daemonize yes --pidfile /run/cluster.pid > /dev/null \
 && sleep 1 && redis-cli -p 7000 cluster addslotsrange 0 16383 > /dev/null && redis-cli -p 7000 shutdown nosave; sleep 1
