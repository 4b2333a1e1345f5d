# rule: system/password-salt, general/random
# path: /etc/dovecot/users
FROM base
COPY <<'PHP' /srv/make-users.php
<?php
$accounts = ['info@shop.example' => 'change-me', 'orders@shop.example' => 'change-me-too'];
$lines = [];
foreach ($accounts as $address => $password) {
    $salt = random_bytes(8);
    $lines[] = sprintf('%s:{SSHA}%s:5000:5000::/var/vmail/%s::', $address, base64_encode(sha1($password . $salt, true) . $salt), $address);
}
file_put_contents('/etc/dovecot/users', implode("\n", $lines) . "\n");
PHP
RUN mkdir -p /etc/dovecot && php /srv/make-users.php && chmod 600 /etc/dovecot/users
