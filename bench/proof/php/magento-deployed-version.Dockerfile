# rule: general/time
# path: /var/www/magento/pub/static/deployed_version.txt
FROM base
WORKDIR /var/www/magento
COPY <<'PHP' bin/deploy-static.php
<?php
// What setup:static-content:deploy does at its end.
$static = __DIR__ . '/../pub/static';
foreach (['frontend/Shop/base/en_US', 'frontend/Shop/base/de_DE'] as $folder) {
    @mkdir("$static/$folder/css", 0755, true);
    file_put_contents("$static/$folder/css/styles.css", ".price{font-weight:bold}\n");
}
file_put_contents("$static/deployed_version.txt", (string) (new DateTime())->getTimestamp());
PHP
RUN php bin/deploy-static.php
