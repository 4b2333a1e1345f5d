# rule: format/zip-times general/time
# path: /dist/shop.zip
FROM base
WORKDIR /app
COPY <<'JSON' composer.json
{"name": "example/shop", "description": "a shop", "type": "project", "version": "2.1.0", "require": {}}
JSON
RUN mkdir src && for page in cart order login; do echo "<?php return '/$page';" > "src/$page.php"; done \
 && export COMPOSER_HOME=/tmp/composer COMPOSER_CACHE_DIR=/dev/null COMPOSER_ALLOW_SUPERUSER=1 \
 && composer archive --no-interaction --format=zip --dir=/dist --file=shop && rm -rf /tmp/composer
