<?php

namespace App\MessageHandler;

use App\Message\WelcomeGuest;
use Psr\Log\LoggerInterface;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

/** Stands for work that takes its time, such as sending a mail: a worker that is told to stop ends it first. */
#[AsMessageHandler]
final class WelcomeGuestHandler
{
    public function __construct(private LoggerInterface $logger, private int $welcomeSeconds)
    {
    }

    public function __invoke(WelcomeGuest $message): void
    {
        $this->logger->notice('welcome begun', ['name' => $message->name]);
        // Signals end a sleep early, so what is left of it is slept again.
        for ($seconds = $this->welcomeSeconds; $seconds > 0; $seconds = sleep($seconds));
        $this->logger->notice('welcome sent', ['name' => $message->name]);
    }
}
