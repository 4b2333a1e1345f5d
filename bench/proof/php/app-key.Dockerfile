# rule: framework/secret
# path: /srv/app/.env
FROM base
WORKDIR /srv/app
# guilty
RUN php -r 'file_put_contents(".env", "APP_ENV=production\nAPP_KEY=base64:" . base64_encode(random_bytes(32)) . "\n");'
