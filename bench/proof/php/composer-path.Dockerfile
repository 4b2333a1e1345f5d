# rule: php/composer-autoloader
# path: /srv/app/vendor/composer/autoload_real.php
FROM base
WORKDIR /srv/app
ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
RUN mkdir -p packages/mail && printf '{"name":"example/mail","version":"1.0.0"}' > packages/mail/composer.json && printf '{"name":"example/shop","version":"1.0.0","repositories":[{"type":"path","url":"packages/*"},{"packagist.org":false}],"require":{"example/mail":"*"}}' > composer.json && composer update --no-install --no-interaction
# guilty
RUN composer install --no-interaction --no-cache
