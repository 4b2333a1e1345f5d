<?php

namespace App;

use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;

class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    /** Symfony looks for composer.json, which is not in the image. */
    public function getProjectDir(): string
    {
        return \dirname(__DIR__);
    }

    /** Without this Symfony writes the clock's time into the compiled container, and two builds differ. */
    protected function build(ContainerBuilder $container): void
    {
        $container->setParameter('kernel.container_build_time', (int) ($_SERVER['SOURCE_DATE_EPOCH'] ?? time()));
    }
}
