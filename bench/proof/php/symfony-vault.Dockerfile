# rule: framework/secret, framework/secret-file, system/key, general/random
# also: general/time
# path: /app/config/secrets/prod/prod.decrypt.private.php
FROM base
WORKDIR /app
COPY <<'F' bin/vault.php
<?php
require '/usr/share/php/Symfony/Bundle/FrameworkBundle/autoload.php';
use Symfony\Bundle\FrameworkBundle\Secrets\SodiumVault;
$vault = new SodiumVault('/app/config/secrets/prod');
$vault->generateKeys();
echo $vault->getLastMessage(), "\n";
F
RUN php bin/vault.php
