# rule: general/random, format/compressed
# path: /srv/export/customers.zip
FROM base
COPY <<'PHP' /srv/build/export.php
<?php
@mkdir('/srv/export', 0755, true);
$zip = new ZipArchive();
$zip->open('/srv/export/customers.zip', ZipArchive::CREATE | ZipArchive::OVERWRITE);
$zip->setPassword('only-for-tests');
$zip->addFromString('customers.csv', "id,name\n1,Ada\n2,Grace\n3,Edsger\n");
$zip->setMtimeName('customers.csv', 1577836800);
$zip->setEncryptionName('customers.csv', ZipArchive::EM_AES_256);
$zip->close();
PHP
RUN php /srv/build/export.php
