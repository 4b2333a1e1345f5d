# rule: general/random, php/symfony-container
# path: /var/cache/shop/**
FROM base
WORKDIR /srv/shop
COPY <<'F' warm.php
<?php
require '/usr/share/php/Symfony/Component/Cache/autoload.php';

use Symfony\Component\Cache\Adapter\FilesystemAdapter;
use Symfony\Component\Cache\Adapter\TagAwareAdapter;

$cache = new TagAwareAdapter(new FilesystemAdapter('', 0, '/var/cache/shop'));
foreach (['home' => 'Welcome', 'hours' => 'Monday to Friday', 'contact' => 'Call us'] as $page => $text) {
    $cache->save($cache->getItem("page.$page")->set("<p>$text</p>")->tag(['pages']));
}
F
RUN php warm.php
