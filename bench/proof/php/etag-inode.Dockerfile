# rule: general/number
# path: /srv/www/etags.json
FROM base
WORKDIR /srv/www
COPY <<'PHP' /srv/etags.php
<?php
$assets = ['app.css' => "body { margin: 0; }\n", 'app.js' => "console.log('shop');\n", 'logo.svg' => "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"];
$tags = [];
foreach ($assets as $name => $content) {
    file_put_contents($name, $content);
    $tags["/$name"] = sprintf('"%x-%x"', fileinode($name), filesize($name));
}
file_put_contents('etags.json', json_encode($tags, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n");
PHP
RUN php /srv/etags.php
