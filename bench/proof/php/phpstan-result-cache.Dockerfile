# rule: general/time, php/tool-cache, general/leftover
# path: /app/var/phpstan/resultCache.php
FROM base
WORKDIR /app
RUN mkdir src && echo '<?php class Shop { public function open(): bool { return true; } }' > src/Shop.php
# guilty
RUN mkdir -p var/phpstan && php <<'P'
<?php
$files = [];
foreach (glob('/app/src/*.php') as $file) {
    $files[$file] = ['fileHash' => hash_file('sha256', $file), 'dependentFiles' => []];
}
$result = [
    'lastFullAnalysisTime' => time(),
    'meta' => ['cacheVersion' => 'v10', 'phpVersion' => PHP_VERSION_ID, 'level' => '8'],
    'errors' => [],
    'dependencies' => $files,
];
file_put_contents('var/phpstan/resultCache.php', "<?php declare(strict_types = 1);\n\nreturn " . var_export($result, true) . ";\n");
P
