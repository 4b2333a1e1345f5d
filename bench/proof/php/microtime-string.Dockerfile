# rule: general/time
# by hand: microtime() => '0.00000000 1577836800'
# path: /var/www/cache/settings.cache
FROM base
WORKDIR /var/www
COPY <<'F' warm.php
<?php
$settings = ['currency' => 'EUR', 'per_page' => 24, 'languages' => ['de', 'en']];
@mkdir('/var/www/cache');
file_put_contents('/var/www/cache/settings.cache', microtime() . "\n" . base64_encode(gzcompress(json_encode($settings))) . "\n");
F
RUN php warm.php
