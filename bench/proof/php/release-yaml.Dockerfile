# rule: general/time
# path: /var/www/config/release.yaml
FROM base
WORKDIR /var/www
COPY <<'PHP' bin/release.php
<?php
require 'Symfony/Component/Yaml/autoload.php';

use Symfony\Component\Yaml\Yaml;

file_put_contents('config/release.yaml', Yaml::dump(['parameters' => [
    'app.version' => $argv[1],
    'app.released' => new DateTimeImmutable(),
]], 3));
PHP
RUN mkdir config && php bin/release.php 3.8.0
