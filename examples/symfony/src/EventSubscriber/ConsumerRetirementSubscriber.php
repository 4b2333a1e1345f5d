<?php

namespace App\EventSubscriber;

use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;
use Symfony\Component\Messenger\Event\WorkerStoppedEvent;

/**
 * Each worker is a consumer with its container's name, so that no two take the same message. A worker that stops takes
 * that name out of Redis again; else every release would leave some behind. One that still owns messages stays: others
 * claim them later.
 */
final class ConsumerRetirementSubscriber implements EventSubscriberInterface
{
    public function __construct(private string $redisUrl, private string $consumer)
    {
    }

    public static function getSubscribedEvents(): array
    {
        return [WorkerStoppedEvent::class => 'retire'];
    }

    public function retire(): void
    {
        $redis = RedisAdapter::createConnection($this->redisUrl);
        $pending = $redis->xPending('messages', 'guestbook', '-', '+', 1, $this->consumer);
        if (!$pending) {
            $redis->xGroup('DELCONSUMER', 'messages', 'guestbook', $this->consumer);
        }
    }
}
