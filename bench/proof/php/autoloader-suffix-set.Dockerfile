# identical: with the suffix in composer.json, Composer names its classes the same each time
FROM base
WORKDIR /app
COPY <<'F' composer.json
{"name": "example/shop", "autoload": {"psr-4": {"Shop\\": "src/"}}, "config": {"autoloader-suffix": "Shop"}}
F
RUN mkdir src && echo '<?php namespace Shop; class Cart {}' > src/Cart.php && COMPOSER_ALLOW_SUPERUSER=1 composer dump-autoload --optimize --no-interaction --quiet
