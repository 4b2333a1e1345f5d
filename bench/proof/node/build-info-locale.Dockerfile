# rule: node/build-time, general/time
# path: /app/dist/build-info.js
FROM base AS build
WORKDIR /app
COPY <<'SH' /app/build.sh
#!/bin/sh
set -e
mkdir -p dist
node -e '
const now = new Date();
const info = { version: "2.4.1", built: now.toString(), shown: now.toLocaleString("en-US") };
console.log("export default " + JSON.stringify(info, null, 2) + ";");
' > dist/build-info.js
SH
RUN chmod +x build.sh && ./build.sh

FROM base AS run
WORKDIR /app
# guilty
COPY --from=build /app/dist ./dist
USER nobody
