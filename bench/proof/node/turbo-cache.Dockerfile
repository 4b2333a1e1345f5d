# rule: general/time, general/leftover, general/number, node/bundler-cache, node/tool-cache
# also: node/npm-cache, general/time, general/leftover, general/number, general/one-sided, node/bundler-cache, node/tool-cache, system/temporary-files
# path: /srv/app/node_modules/.cache/turbo/**
FROM base
ENV PATH=/opt/docs/node_modules/.bin:$PATH
WORKDIR /srv/app
COPY <<JSON package.json
{ "name": "shop", "private": true, "workspaces": ["packages/*"], "packageManager": "npm@9.2.0" }
JSON
COPY <<JSON package-lock.json
{
  "name": "shop",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": { "name": "shop", "workspaces": ["packages/*"] },
    "node_modules/ui": { "resolved": "packages/ui", "link": true },
    "packages/ui": { "version": "1.0.0" }
  }
}
JSON
COPY <<JSON turbo.json
{ "pipeline": { "build": { "outputs": ["dist/**"] } } }
JSON
COPY <<JSON packages/ui/package.json
{ "name": "ui", "version": "1.0.0", "scripts": { "build": "mkdir -p dist && cp index.js dist/" } }
JSON
COPY <<JS packages/ui/index.js
module.exports = "button";
JS
RUN turbo run build
