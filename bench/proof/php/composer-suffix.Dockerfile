# rule: php/composer-autoloader
# path: /srv/app/vendor/composer/autoload_real.php
FROM base
WORKDIR /srv/app
ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
RUN mkdir src && printf '<?php\nnamespace Shop;\nclass Cart {}\n' > src/Cart.php && printf '{"name":"example/shop","version":"1.0.0","autoload":{"psr-4":{"Shop\\\\":"src/"}}}' > composer.json
# guilty
RUN composer dump-autoload --optimize
