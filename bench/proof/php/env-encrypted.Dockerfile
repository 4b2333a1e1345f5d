# rule: general/random, framework/secret, framework/secret-file, system/key
# path: /app/.env.production.encrypted
FROM base
WORKDIR /app
COPY <<'F' .env.production
APP_NAME=Shop
APP_ENV=production
DB_HOST=db.internal
F
COPY <<'F' encrypt.php
<?php
// What `artisan env:encrypt` does: a payload of iv, value and mac, in base64.
$key = base64_decode(file_get_contents('/app/.env-key'));
$iv = random_bytes(16);
$value = openssl_encrypt(file_get_contents('/app/.env.production'), 'aes-256-cbc', $key, 0, $iv);
$iv = base64_encode($iv);
$mac = hash_hmac('sha256', $iv . $value, $key);
file_put_contents('/app/.env.production.encrypted', base64_encode(json_encode(['iv' => $iv, 'value' => $value, 'mac' => $mac, 'tag' => ''])));
F
RUN echo 'c2hvcC1rZXktdGhhdC1pcy1yZWFkLWZyb20tYS1maWxlIQ==' > .env-key
# guilty
RUN php encrypt.php && rm .env.production
