# rule: php/laravel, general/time
# path: /var/www/bootstrap/cache/config.php
FROM base
WORKDIR /var/www
COPY <<'F' artisan
#!/usr/bin/env php
<?php
$config = ['app' => ['name' => 'Shop', 'env' => 'production', 'debug' => false], 'cache' => ['default' => 'file', 'prefix' => 'shop']];
$config['meta'] = ['cached_at' => time(), 'php' => PHP_VERSION];
@mkdir(__DIR__ . '/bootstrap/cache', 0755, true);
file_put_contents(__DIR__ . '/bootstrap/cache/config.php', '<?php return ' . var_export($config, true) . ';' . PHP_EOL);
F
RUN chmod +x artisan && ./artisan config:cache && ./artisan config:cache
