# rule: general/random
# path: /srv/shop/release.json
FROM base
WORKDIR /srv/shop
COPY <<'PEM' /srv/build/licence-test-key.pem
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIMQ8hdoBv9LaaznseXQhvIVNYD9Yo0ksvCOfGXR34bGOoAoGCCqGSM49
AwEHoUQDQgAEFAkvz+Wv3L2kMTP7Sg42F/CvrUS5oZNzOHL2zLy58rBbQwmexjU8
JeISQH5NKaZesjRx3oPkhM3UqnzbuTPw/w==
-----END EC PRIVATE KEY-----
PEM
COPY <<'PHP' /srv/build/sign.php
<?php
$release = ['name' => 'shop', 'version' => '4.2.0', 'modules' => ['cart', 'prices', 'stock']];
$text = json_encode($release, JSON_UNESCAPED_SLASHES);
openssl_sign($text, $signature, file_get_contents('/srv/build/licence-test-key.pem'), OPENSSL_ALGO_SHA256);
$release['signature'] = base64_encode($signature);
file_put_contents('/srv/shop/release.json', json_encode($release, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n");
PHP
RUN php /srv/build/sign.php
