# rule: general/time
# path: /srv/www/version.json
FROM base AS build
WORKDIR /out
RUN printf '{"version":"2.4.1","built":"%s"}\n' "$(date -u +%FT%TZ)" > version.json

FROM base
COPY --from=build /out/version.json /srv/www/version.json
