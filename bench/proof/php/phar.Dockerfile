# identical: PHP 8.2 notes no times in a phar
FROM base
WORKDIR /srv
RUN mkdir src && echo '<?php echo "up";' > src/index.php && php -d phar.readonly=0 -r '$p = new Phar("app.phar"); $p->buildFromDirectory("src"); $p->setStub($p->createDefaultStub("index.php"));'
