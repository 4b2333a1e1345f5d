# rule: general/random, framework/secret, framework/secret-file
# path: /var/www/html/phpmyadmin/config.inc.php
FROM base
WORKDIR /var/www/html/phpmyadmin
COPY <<'F' config.sample.inc.php
<?php
declare(strict_types=1);

$cfg['blowfish_secret'] = ''; /* needed for logins by cookie */
$cfg['Servers'][1]['auth_type'] = 'cookie';
$cfg['Servers'][1]['host'] = 'db';
$cfg['UploadDir'] = '';
$cfg['TempDir'] = '/tmp';
F
RUN key=$(php -r 'echo bin2hex(random_bytes(16));') && sed "s/^\(.*blowfish_secret.*\)''/\1'$key'/" config.sample.inc.php > config.inc.php
