# identical: each RUN has process numbers of its own, so a pid is the same in both
FROM base
RUN php -r 'mkdir("/srv/var"); file_put_contents("/srv/var/worker.pid", getmypid() . "\n");' && date -d @1700000000 -u > /srv/var/started
