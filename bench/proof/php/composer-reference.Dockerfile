# rule: php/composer-reference
# path: /srv/app/vendor/composer/installed.*
FROM base
WORKDIR /srv/app
ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
RUN printf '{"name":"example/shop","config":{"autoloader-suffix":"shop"}}' > composer.json
# guilty
RUN git init -q && git add . && git -c user.name=a -c user.email=a@example.com commit -qm release && composer install --no-interaction && rm -rf .git composer.lock
