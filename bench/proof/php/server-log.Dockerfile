# rule: general/time, general/leftover
# path: /var/log/shop/server.log
FROM base
RUN mkdir -p /srv/www && echo '<?php echo "open";' > /srv/www/index.php
# guilty
RUN mkdir -p /var/log/shop; php -S 127.0.0.1:8391 -t /srv/www > /var/log/shop/server.log 2>&1 & server=$!; sleep 1; kill -0 $server && kill $server; wait $server || true
