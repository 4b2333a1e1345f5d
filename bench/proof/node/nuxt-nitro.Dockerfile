# rule: node/build-time
# path: /srv/app/.output/nitro.json
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir .output && node -e 'fs.writeFileSync(".output/nitro.json", JSON.stringify({ date: new Date(), preset: "node-server", framework: { name: "nuxt", version: "3.8.2" } }, null, 2))'
