# rule: general/random, general/time, general/one-sided, general/leftover, general/number, node/bundler-cache, node/tool-cache
# path: /srv/mono/.turbo/runs/*.json
# also: general/random, general/time, general/number
FROM base
ENV TURBO_TELEMETRY_DISABLED=1
WORKDIR /srv/mono
COPY <<'JSON' package.json
{"name": "mono", "private": true, "packageManager": "npm@9.2.0", "workspaces": ["packages/*"]}
JSON
COPY <<'JSON' package-lock.json
{"name": "mono", "lockfileVersion": 3, "requires": true, "packages": {
  "": {"name": "mono", "workspaces": ["packages/*"]},
  "node_modules/@mono/labels": {"resolved": "packages/labels", "link": true},
  "packages/labels": {"name": "@mono/labels", "version": "1.0.0"}}}
JSON
COPY <<'JSON' turbo.json
{"pipeline": {"build": {"outputs": ["dist/**"], "cache": false}}}
JSON
COPY <<'JSON' packages/labels/package.json
{"name": "@mono/labels", "version": "1.0.0", "scripts": {"build": "mkdir -p dist && echo 'module.exports = 7;' > dist/index.js"}}
JSON
RUN PATH=/opt/docs/node_modules/.bin:$PATH turbo run build --summarize --no-daemon \
 && find . -name 'turbo-build.log' -delete && rm -rf node_modules/.cache /root/.npm /tmp/*
