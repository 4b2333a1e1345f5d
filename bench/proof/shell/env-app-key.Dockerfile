# rule: framework/secret, general/random
# path: /srv/shop/.env
FROM base
WORKDIR /srv/shop
COPY <<'EOF' .env.example
APP_NAME=shop
APP_ENV=production
APP_KEY=
DB_HOST=db
SESSION_DRIVER=redis
EOF
RUN cp .env.example .env && sed -i "s|^APP_KEY=.*|APP_KEY=base64:$(openssl rand -base64 32)|" .env && chmod 640 .env
