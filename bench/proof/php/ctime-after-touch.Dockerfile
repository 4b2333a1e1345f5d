# rule: general/time
# path: /var/www/public/assets.json
FROM base
WORKDIR /var/www
COPY <<'F' public/app.css
body { margin: 0 }
F
COPY <<'F' public/app.js
document.title = "Shop";
F
COPY <<'PHP' bin/assets.php
<?php
$assets = [];
foreach (glob('public/app.*') as $file) {
    $assets[basename($file)] = '/' . basename($file) . '?v=' . filectime($file);
}
file_put_contents('public/assets.json', json_encode($assets, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
PHP
# The same time for all files, so that the versions stay the same; they do not.
RUN touch -d @1577836800 public/app.* && php bin/assets.php
