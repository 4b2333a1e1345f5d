# rule: framework/secret-file, framework/secret, general/random
# path: /var/www/html/configuration.php
FROM base
WORKDIR /var/www/html
COPY <<'PHP' /srv/build/configure.php
<?php
function secret(int $length): string
{
    $letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    $made = '';
    for ($i = 0; $i < $length; $i++) {
        $made .= $letters[random_int(0, strlen($letters) - 1)];
    }
    return $made;
}
$settings = ['sitename' => 'Shop', 'dbtype' => 'mysqli', 'host' => 'db', 'db' => 'joomla', 'dbprefix' => 'shop_',
    'secret' => secret(16), 'debug' => false, 'offset' => 'UTC', 'tmp_path' => '/var/www/html/tmp'];
$text = "<?php\nclass JConfig {\n";
foreach ($settings as $name => $value) {
    $text .= "\tpublic \$$name = " . var_export($value, true) . ";\n";
}
file_put_contents('/var/www/html/configuration.php', $text . "}\n");
PHP
RUN php /srv/build/configure.php
