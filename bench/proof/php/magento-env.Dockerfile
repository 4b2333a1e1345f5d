# rule: framework/secret, framework/secret-file, general/random, general/time
# path: /var/www/app/etc/env.php
FROM base
WORKDIR /var/www
COPY <<'F' setup.php
<?php
@mkdir('/var/www/app/etc', 0755, true);
$config = [
    'backend' => ['frontName' => 'admin_' . base_convert((string) random_int(36 ** 5, 36 ** 6 - 1), 10, 36)],
    'crypt' => ['key' => md5(random_bytes(16))],
    'cache' => ['frontend' => ['default' => ['id_prefix' => substr(md5(random_bytes(8)), 0, 3) . '_']]],
    'install' => ['date' => date('D, d M Y H:i:s O')],
];
file_put_contents('/var/www/app/etc/env.php', "<?php\nreturn " . var_export($config, true) . ";\n");
F
RUN php setup.php
