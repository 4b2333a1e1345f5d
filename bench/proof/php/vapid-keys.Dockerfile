# rule: general/random, framework/secret, framework/secret-file, system/key
# also: system/random-seed, general/random
# path: /var/www/.env
FROM base
WORKDIR /var/www
COPY <<'F' .env
APP_NAME=Shop
APP_URL=http://localhost
F
COPY <<'F' openssl.cnf
[req]
default_bits = 2048
F
COPY <<'F' vapid.php
<?php
$key = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1', 'config' => __DIR__ . '/openssl.cnf']);
$ec = openssl_pkey_get_details($key)['ec'];
$url = fn (string $bytes) => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
$full = fn (string $number) => str_pad($number, 32, "\0", STR_PAD_LEFT);
echo 'VAPID_PUBLIC_KEY=', $url("\4" . $full($ec['x']) . $full($ec['y'])), "\n";
echo 'VAPID_PRIVATE_KEY=', $url($full($ec['d'])), "\n";
F
RUN php vapid.php >> .env
