# rule: general/time, node/build-time, node/build-id
# path: /app/package.json
FROM base
WORKDIR /app
COPY <<'JSON' package.json
{ "name": "shop", "version": "1.4.0", "private": true, "main": "index.js" }
JSON
RUN npm version --no-git-tag-version "1.4.0-build.$(date +%s)" && rm -rf /root/.npm
