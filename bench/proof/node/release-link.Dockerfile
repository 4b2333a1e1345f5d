# rule: general/time
# path: /srv/app/current
FROM base
WORKDIR /srv/app
COPY <<'JS' /usr/src/server.js
require("node:http").createServer((_, reply) => reply.end("ok")).listen(8080);
JS
RUN release=$(date +%Y%m%d%H%M%S) && mkdir -p releases/$release && cp /usr/src/server.js releases/$release/ \
 && ln -s releases/$release current
CMD ["node", "/srv/app/current/server.js"]
