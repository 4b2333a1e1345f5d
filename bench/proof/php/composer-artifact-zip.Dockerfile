# rule: format/zip-times
# path: /srv/artifacts/acme-greeter-1.2.0.zip
# also: general/time, general/random, php/composer-reference, format/compressed
FROM base
ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_CACHE_DIR=/dev/null COMPOSER_HOME=/opt/composer
WORKDIR /app
COPY <<'F' composer.json
{
    "name": "acme/shop",
    "description": "Shop",
    "version": "3.0.0",
    "repositories": [
        { "type": "artifact", "url": "/srv/artifacts" },
        { "packagist.org": false }
    ],
    "require": { "acme/greeter": "1.2.0" },
    "config": { "autoloader-suffix": "AcmeShop" }
}
F
COPY <<'F' /usr/local/bin/pack-artifact.php
<?php
// Packs the in-house library for the artifact repository of composer.json.
@mkdir('/srv/artifacts', 0755, true);
$zip = new ZipArchive();
$zip->open('/srv/artifacts/acme-greeter-1.2.0.zip', ZipArchive::CREATE | ZipArchive::OVERWRITE);
$zip->addFromString('composer.json', json_encode([
    'name' => 'acme/greeter',
    'version' => '1.2.0',
    'autoload' => ['psr-4' => ['Acme\\Greeter\\' => 'src/']],
], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
$zip->addFromString('src/Greeter.php', "<?php\n\nnamespace Acme\\Greeter;\n\nfinal class Greeter\n{\n    public function hello(string \$name): string\n    {\n        return \"Hello \$name\";\n    }\n}\n");
$zip->close();
F
RUN php /usr/local/bin/pack-artifact.php && composer update --no-interaction --no-progress --quiet
