# rule: general/time
# path: /app/config/compiled.php
FROM base
WORKDIR /app
COPY <<'F' compile.php
<?php
@mkdir('config');
$config = ['debug' => false, 'since' => new DateTimeImmutable(), 'locales' => ['de', 'en', 'fr']];
file_put_contents('config/compiled.php', "<?php\n\nreturn " . var_export($config, true) . ";\n");
F
RUN php compile.php
