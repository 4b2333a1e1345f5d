# rule: general/time, php/symfony-container, php/tool-cache
# also: php/symfony-order
# path: /srv/var/cache/pools/**
FROM base
WORKDIR /srv
COPY <<"F" warm.php
<?php
require '/usr/share/php/Symfony/Component/Cache/autoload.php';
$pool = new Symfony\Component\Cache\Adapter\FilesystemAdapter('app', 86400, 'var/cache/pools');
foreach (['de', 'fr', 'nl'] as $country) $pool->save($pool->getItem("tax.$country")->set(['rate' => 19]));
F
# guilty
RUN php warm.php
