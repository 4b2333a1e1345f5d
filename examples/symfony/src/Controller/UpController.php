<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Attribute\AsController;
use Symfony\Component\Routing\Annotation\Route;

/**
 * Says that this instance can serve, and which release it is. It asks no attached service: were Redis away, replacing
 * every instance would not bring it back.
 */
#[AsController]
final class UpController
{
    #[Route('/up', name: 'up', methods: ['GET'])]
    public function __invoke(string $releaseId): Response
    {
        return new Response("$releaseId\n", Response::HTTP_OK, ['Content-Type' => 'text/plain']);
    }
}
