# rule: general/random
# path: /plugin/build/src/Client.php
FROM base
WORKDIR /plugin
COPY <<'F' src/Client.php
<?php

namespace GuzzleHttp;

use Psr\Http\Message\RequestInterface;

final class Client
{
    public function send(RequestInterface $request): string
    {
        return $request->getMethod() . ' ' . $request->getUri();
    }
}
F
COPY <<'F' src/RequestInterface.php
<?php

namespace Psr\Http\Message;

interface RequestInterface
{
    public function getMethod(): string;
    public function getUri(): string;
}
F
COPY <<'F' scoper.php
<?php
// Puts the dependencies of the plugin under a namespace of their own.
$config = ['prefix' => null, 'output' => __DIR__ . '/build'];
$prefix = $config['prefix'] ?? '_PhpScoper' . bin2hex(random_bytes(6));
foreach (glob(__DIR__ . '/src/*.php') as $file) {
    $code = file_get_contents($file);
    $code = preg_replace('/^(namespace|use) (?=GuzzleHttp|Psr\b)/m', '$1 ' . $prefix . '\\', $code);
    @mkdir($config['output'] . '/src', 0755, true);
    file_put_contents($config['output'] . '/src/' . basename($file), $code);
}
F
RUN php scoper.php
