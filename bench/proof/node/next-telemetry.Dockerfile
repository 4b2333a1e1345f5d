# rule: general/time
# path: /srv/shop/cache/config.json
FROM base
WORKDIR /srv/shop
# guilty
RUN CI=true /opt/next/node_modules/.bin/next telemetry disable
