# rule: php/opcache
# path: /var/cache/opcache/**
FROM base
WORKDIR /srv
# guilty
RUN mkdir -p /var/cache/opcache && echo '<?php function up() { return "up"; }' > app.php && touch -d '1 minute ago' app.php && php -d zend_extension=opcache -d opcache.enable_cli=1 -d opcache.file_cache=/var/cache/opcache -d opcache.file_cache_only=1 -r 'opcache_compile_file("/srv/app.php");'
