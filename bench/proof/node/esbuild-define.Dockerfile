# rule: general/time, node/build-time
# path: /srv/web/dist/app.js
FROM base
WORKDIR /srv/web
COPY <<'JS' src/app.js
export const about = () => `Shop, built ${__BUILT__}`;
JS
RUN /opt/tools/node_modules/.bin/esbuild src/app.js --bundle --minify --format=esm --outfile=dist/app.js \
      --define:__BUILT__="\"$(date -u '+%a %d %b %Y %T')\""
