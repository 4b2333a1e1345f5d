# rule: system/password-salt, general/random
# path: /etc/proftpd/ftpd.passwd
FROM base
COPY <<'PHP' /srv/build/ftp-users.php
<?php
@mkdir('/etc/proftpd', 0755, true);
$users = ['photos' => 'kodak-1888', 'stock' => 'shelf-42', 'suppliers' => 'truck-7'];
$uid = 5000;
$out = fopen('/etc/proftpd/ftpd.passwd', 'w');
foreach ($users as $name => $password) {
    $salt = substr(strtr(base64_encode(random_bytes(12)), '+', '.'), 0, 16);
    $uid++;
    fwrite($out, "$name:" . crypt($password, '$6$' . $salt . '$') . ":$uid:5000::/srv/ftp/$name:/bin/false\n");
}
PHP
RUN php /srv/build/ftp-users.php && chmod 600 /etc/proftpd/ftpd.passwd
