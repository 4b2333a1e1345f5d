<?php

namespace App\Message;

/** To be handled by the worker: somebody signed the guestbook. */
final class WelcomeGuest
{
    public function __construct(public readonly string $name)
    {
    }
}
