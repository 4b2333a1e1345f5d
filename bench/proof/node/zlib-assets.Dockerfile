# identical: zlib writes no time into the header
FROM base
WORKDIR /srv/app
RUN mkdir dist && node -e 'const z = require("zlib"); fs.writeFileSync("dist/a.js.gz", z.gzipSync("up")); fs.writeFileSync("dist/a.js.br", z.brotliCompressSync("up"))'
