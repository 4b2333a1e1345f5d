# rule: general/time, php/tool-cache
# path: /app/build/logs/clover.xml
FROM base
WORKDIR /app
COPY <<'F' src/Cart.php
<?php
final class Cart
{
    private array $lines = [];

    public function add(string $sku, int $count): void
    {
        $this->lines[$sku] = ($this->lines[$sku] ?? 0) + $count;
    }

    public function count(): int
    {
        return array_sum($this->lines);
    }
}
F
COPY <<'F' tests/run.php
<?php
require __DIR__ . '/../src/Cart.php';
$cart = new Cart();
$cart->add('A-1', 2);
$cart->add('A-1', 1);
if ($cart->count() !== 3) {
    exit(1);
}
$time = (string) $_SERVER['REQUEST_TIME'];
$document = new DOMDocument('1.0', 'UTF-8');
$document->formatOutput = true;
$coverage = $document->appendChild($document->createElement('coverage'));
$coverage->setAttribute('generated', $time);
$project = $coverage->appendChild($document->createElement('project'));
$project->setAttribute('timestamp', $time);
$file = $project->appendChild($document->createElement('file'));
$file->setAttribute('name', '/app/src/Cart.php');
foreach ([8 => 2, 13 => 1] as $number => $count) {
    $line = $file->appendChild($document->createElement('line'));
    $line->setAttribute('num', (string) $number);
    $line->setAttribute('type', 'stmt');
    $line->setAttribute('count', (string) $count);
}
@mkdir('/app/build/logs', 0755, true);
$document->save('/app/build/logs/clover.xml');
F
RUN php tests/run.php
