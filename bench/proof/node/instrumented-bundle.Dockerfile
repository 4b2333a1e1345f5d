# rule: general/temporary-path, general/random
# path: /srv/shop/instrumented/price.js
FROM base
COPY <<'JS' /src/price.js
exports.gross = (net) => (net > 0 ? Math.round(net * 1.19) : 0);
JS
# guilty
RUN work=$(mktemp -d) && cp -r /src $work/src && cd $work \
 && node /opt/more/node_modules/.bin/nyc instrument src /srv/shop/instrumented \
 && cd / && rm -rf $work
