# rule: general/random, general/time
# path: /app/public/bom.json
# also: general/random, general/time
FROM base
WORKDIR /app
COPY <<'F' composer.lock
{
    "packages": [
        { "name": "monolog/monolog", "version": "3.5.0", "license": ["MIT"] },
        { "name": "psr/log", "version": "3.0.0", "license": ["MIT"] },
        { "name": "ramsey/uuid", "version": "4.7.5", "license": ["MIT"] }
    ]
}
F
COPY <<'F' bin/make-sbom
<?php
function serialNumber(): string {
    $b = random_bytes(16);
    $b[6] = chr(ord($b[6]) & 0x0f | 0x40);
    $b[8] = chr(ord($b[8]) & 0x3f | 0x80);
    return vsprintf('urn:uuid:%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($b), 4));
}
$lock = json_decode(file_get_contents($argv[1]), true);
$bom = [
    '$schema' => 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    'bomFormat' => 'CycloneDX',
    'specVersion' => '1.5',
    'serialNumber' => serialNumber(),
    'version' => 1,
    'metadata' => [
        'timestamp' => gmdate('Y-m-d\TH:i:s\Z'),
        'tools' => [['vendor' => 'cyclonedx', 'name' => 'cyclonedx-php-composer', 'version' => 'v5.2.0']],
    ],
    'components' => array_map(fn (array $p): array => [
        'type' => 'library',
        'name' => $p['name'],
        'version' => $p['version'],
        'licenses' => array_map(fn (string $id): array => ['license' => ['id' => $id]], $p['license']),
        'purl' => "pkg:composer/{$p['name']}@{$p['version']}",
    ], $lock['packages']),
];
@mkdir(dirname($argv[2]), 0755, true);
file_put_contents($argv[2], json_encode($bom, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n");
F
RUN php bin/make-sbom composer.lock public/bom.json
