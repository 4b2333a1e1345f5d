# identical: this version of PHP packs a folder with times of zero
FROM base
WORKDIR /srv
COPY <<'F' build.php
<?php
@mkdir('src');
file_put_contents('src/a.php', '<?php echo "a";');
file_put_contents('src/b.php', str_repeat("<?php echo 'b';\n", 30));
$phar = new Phar('tool.phar');
$phar->startBuffering();
$phar->buildFromDirectory('src');
$phar->compressFiles(Phar::GZ);
$phar->setStub("#!/usr/bin/env php\n<?php Phar::mapPhar('tool.phar'); require 'phar://tool.phar/a.php'; __HALT_COMPILER();");
$phar->stopBuffering();
F
RUN php -d phar.readonly=0 build.php
