# rule: general/time
# path: /srv/www/version.json
FROM base AS assets
RUN mkdir -p /out/js && echo 'console.log(1)' > /out/js/app.js && printf '{"version":"1.4.2","built":"%s"}\n' "$(date -u +%FT%TZ)" > /out/version.json

FROM base
RUN --mount=type=bind,from=assets,source=/out,target=/in cp -r /in /srv/www
