# rule: node/build-time
# path: /srv/app/build/client/_app/version.json
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir -p build/client/_app && node -e 'fs.writeFileSync("build/client/_app/version.json", JSON.stringify({ version: String(Date.now()) }))'
