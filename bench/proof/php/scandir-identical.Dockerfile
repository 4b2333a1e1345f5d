# identical: scandir sorts the names, and the letters in the list are digests of what the files hold
FROM base
WORKDIR /srv/site/assets
COPY <<'PHP' /srv/site/manifest.php
<?php
$styles = ['cart' => '#c33', 'account' => '#36c', 'search' => '#393', 'checkout' => '#939', 'home' => '#333', 'basket' => '#963'];
foreach ($styles as $name => $colour) {
    $css = ".$name { color: $colour; }\n";
    file_put_contents("$name." . substr(md5($css), 0, 8) . '.css', $css);
}
$list = [];
foreach (scandir('.') as $file) {
    if (preg_match('/^(\w+)\.([0-9a-f]{8})\.css$/', $file, $found)) {
        $list["$found[1].css"] = ['file' => $file, 'integrity' => 'sha384-' . base64_encode(hash_file('sha384', $file, true))];
    }
}
file_put_contents('manifest.json', json_encode($list, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n");
PHP
RUN php /srv/site/manifest.php
