# rule: node/tool-cache, general/time, general/random, general/leftover, general/number, general/one-sided
# also: builder/traceparent, general/time, general/random, general/number, general/leftover, general/one-sided, node/npm-cache
# path: /root/.pm2/**
FROM base
WORKDIR /app
COPY <<'JS' server.js
setInterval(() => {}, 1000);
JS
RUN PATH=/opt/more/node_modules/.bin:$PATH; pm2 start server.js --name web --silent \
 && sleep 1 && pm2 save --silent && pm2 kill --silent
CMD ["/opt/more/node_modules/.bin/pm2-runtime", "server.js"]
