# rule: general/time
# path: /var/www/html/.well-known/security.txt
FROM base
WORKDIR /var/www/html
COPY <<'PHP' /srv/build/security-txt.php
<?php
@mkdir('/var/www/html/.well-known', 0755, true);
$lines = [
    'Contact: mailto:security@shop.example',
    'Expires: ' . (new DateTimeImmutable('+1 year'))->format(DateTimeInterface::RFC3339),
    'Preferred-Languages: en, de',
    'Canonical: https://shop.example/.well-known/security.txt',
];
file_put_contents('/var/www/html/.well-known/security.txt', implode("\n", $lines) . "\n");
PHP
RUN php /srv/build/security-txt.php
