<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpFoundation\StreamedResponse;
use Symfony\Component\HttpKernel\Attribute\AsController;
use Symfony\Component\Routing\Annotation\Route;

/** Responses that take up to a minute: what a switch of releases must not cut. */
#[AsController]
final class LongController
{
    private const SECONDS = '[1-5]?\d';
    private const TEXT = ['Content-Type' => 'text/plain'];

    #[Route('/slow/{seconds}', name: 'slow', requirements: ['seconds' => self::SECONDS], methods: ['GET'])]
    public function slow(int $seconds, string $releaseId): Response
    {
        sleep($seconds);

        return new Response("$seconds seconds later: $releaseId\n", Response::HTTP_OK, self::TEXT);
    }

    /** One line per second, sent as it is made, and a last one by which a reader knows that nothing is missing. */
    #[Route('/stream/{seconds}', name: 'stream', requirements: ['seconds' => self::SECONDS], methods: ['GET'])]
    public function stream(int $seconds, string $releaseId): Response
    {
        return new StreamedResponse(function () use ($seconds, $releaseId) {
            for ($second = 1; $second <= $seconds; ++$second) {
                echo "$second $releaseId\n";
                flush();
                sleep(1);
            }
            echo "end\n";
        }, Response::HTTP_OK, self::TEXT);
    }
}
