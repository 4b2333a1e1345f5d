# rule: framework/secret general/random
# path: /var/www/html/config/config.php
FROM base
RUN mkdir -p /var/www/html/config /var/www/html/data && php <<'PHP'
<?php
$alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
$word = function (int $length) use ($alphabet): string {
    $made = '';
    while (strlen($made) < $length) {
        $made .= $alphabet[random_int(0, strlen($alphabet) - 1)];
    }
    return $made;
};
$config = [
    'instanceid' => 'oc' . $word(10),
    'passwordsalt' => $word(30),
    'secret' => $word(48),
    'trusted_domains' => ['localhost'],
    'datadirectory' => '/var/www/html/data',
    'dbtype' => 'sqlite3',
];
file_put_contents('/var/www/html/config/config.php', "<?php\n\$CONFIG = " . var_export($config, true) . ";\n");
PHP
