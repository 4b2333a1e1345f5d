# rule: framework/secret, general/random
# path: /srv/app/.env.local
FROM base
WORKDIR /srv/app
RUN set -eu; \
    printf 'APP_ENV=prod\nAPP_SECRET=%s\nDATABASE_URL=sqlite:///%%kernel.project_dir%%/var/data.db\n' "$(php -r 'echo bin2hex(random_bytes(16));')" > .env.local; \
    chmod 0600 .env.local
