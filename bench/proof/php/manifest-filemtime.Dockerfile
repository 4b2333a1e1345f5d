# rule: general/time
# path: /var/www/public/manifest.json
FROM base
WORKDIR /var/www/public
COPY <<'F' /usr/local/bin/manifest.php
<?php
$out = [];
foreach (glob('/var/www/public/css/*.css') as $file) $out[basename($file)] = '/css/' . basename($file) . '?v=' . filemtime($file);
echo json_encode($out, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
F
RUN mkdir -p css && echo 'body{margin:0}' > css/app.css && echo 'h1{color:#333}' > css/print.css \
 && php /usr/local/bin/manifest.php > manifest.json
