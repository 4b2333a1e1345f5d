# rule: general/random, framework/secret, framework/secret-file, php/laravel
# path: /app/storage/framework/down
FROM base
WORKDIR /app
COPY <<'F' artisan
<?php
if (($argv[1] ?? '') === 'down') {
    $alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    $secret = null;
    if (in_array('--with-secret', $argv, true)) {
        for ($secret = ''; strlen($secret) < 24;) {
            $secret .= $alphabet[random_int(0, 61)];
        }
    }
    @mkdir('storage/framework', 0755, true);
    file_put_contents('storage/framework/down', json_encode([
        'except' => [],
        'redirect' => null,
        'retry' => 60,
        'refresh' => null,
        'secret' => $secret,
        'status' => 503,
        'template' => null,
    ], JSON_PRETTY_PRINT));
    echo "Application is now in maintenance mode.\n";
}
F
# The container comes up closed; the entry point opens it after the migrations.
RUN php artisan down --retry=60 --with-secret
