# rule: general/random
# path: /var/www/html/index.html
FROM base
WORKDIR /var/www/html
COPY <<'PHP' /srv/build/prerender.php
<?php $nonce = base64_encode(random_bytes(18)); ?>
<!doctype html>
<html lang="en">
<head>
  <meta http-equiv="Content-Security-Policy" content="script-src 'nonce-<?= $nonce ?>'">
  <title>Shop</title>
  <script nonce="<?= $nonce ?>">window.shop = { locale: "en" };</script>
</head>
<body><h1>Prices</h1></body>
</html>
PHP
RUN php /srv/build/prerender.php > index.html
