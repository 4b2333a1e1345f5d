# rule: general/random
# path: /srv/app/.env.local
FROM base
WORKDIR /srv/app
RUN echo 'APP_ENV=prod' > .env.local && php -r 'echo "CACHE_PREFIX=", md5(microtime() . mt_rand()), "\n";' >> .env.local
