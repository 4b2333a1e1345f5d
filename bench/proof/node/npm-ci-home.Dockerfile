# rule: node/npm-cache
# also: general/leftover general/time
# path: /root/.npm/**
FROM base
WORKDIR /app
COPY <<JSON package.json
{ "name": "shop", "version": "1.0.0", "dependencies": { "left-pad": "file:/opt/left-pad-1.3.0.tgz" } }
JSON
COPY <<JSON package-lock.json
{
  "name": "shop",
  "version": "1.0.0",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": { "name": "shop", "version": "1.0.0", "dependencies": { "left-pad": "file:/opt/left-pad-1.3.0.tgz" } },
    "node_modules/left-pad": { "version": "1.3.0", "resolved": "file:../opt/left-pad-1.3.0.tgz" }
  }
}
JSON
RUN npm ci --omit=dev
