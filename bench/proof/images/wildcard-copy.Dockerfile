# rule: general/time, general/one-sided
# path: /srv/www/bundle-*.js
FROM base AS build
RUN mkdir -p /out && echo 'console.log("hello");' > "/out/bundle-$(date -u +%Y%m%d%H%M%S).js"

FROM base
COPY --from=build /out/bundle-*.js /srv/www/
