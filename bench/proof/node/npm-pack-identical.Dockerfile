# identical: npm pack gives every file of the tarball one fixed time
FROM base
WORKDIR /src
COPY <<'JSON' package.json
{ "name": "@shop/prices", "version": "2.0.1", "main": "index.js", "files": ["index.js"] }
JSON
COPY <<'JS' index.js
module.exports = (net) => net * 1.2;
JS
RUN mkdir /dist && npm pack --silent --pack-destination /dist && rm -rf /root/.npm
