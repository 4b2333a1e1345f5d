# rule: general/random, general/time, general/one-sided, general/leftover, php/symfony-container
# also: general/random, general/time, general/one-sided, format/compressed, general/number
# path: /srv/app/var/cache/dev/profiler/**
FROM base
WORKDIR /srv/app
COPY <<'PHP' smoke.php
<?php
foreach (['HttpFoundation', 'HttpKernel'] as $component) {
    require_once "/usr/share/php/Symfony/Component/$component/autoload.php";
}

use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Profiler\FileProfilerStorage;
use Symfony\Component\HttpKernel\Profiler\Profiler;

$profiler = new Profiler(new FileProfilerStorage('file:' . __DIR__ . '/var/cache/dev/profiler'));
foreach (['/', '/health'] as $path) {
    $profiler->saveProfile($profiler->collect(Request::create("http://localhost$path"), new Response('ok')));
}
PHP
RUN php smoke.php
