# rule: general/time, php/symfony-container, php/laravel, general/leftover, php/tool-cache
# path: /app/var/log/prod.log
FROM base
WORKDIR /app
COPY <<'F' warm.php
<?php
@mkdir(__DIR__ . '/var/log', 0777, true);
function info(string $channel, string $message, array $context = []): void {
    $now = (new DateTimeImmutable())->format('Y-m-d\TH:i:s.uP');
    file_put_contents(__DIR__ . '/var/log/prod.log', "[$now] $channel.INFO: $message " . json_encode($context) . " []\n", FILE_APPEND);
}
info('cache', 'Warming up', ['pools' => 3]);
info('cache', 'Warmed up');
F
RUN php warm.php
