# rule: php/symfony-container
# path: /srv/app/var/cache/prod/**
FROM base
WORKDIR /srv/app
COPY <<'F' warm.php
<?php
require_once "/usr/share/php/Symfony/Bundle/FrameworkBundle/autoload.php";
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\HttpKernel\Kernel as Base;

class Kernel extends Base
{
    use MicroKernelTrait;
    public function registerBundles(): iterable { return [new FrameworkBundle()]; }
    public function getProjectDir(): string { return __DIR__; }
    protected function configureContainer($container): void
    {
        $container->extension("framework", ["secret" => "fixed", "http_method_override" => false]);
    }
    protected function configureRoutes($routes): void {}
}
(new Kernel("prod", false))->boot();
F
# guilty
RUN php warm.php
