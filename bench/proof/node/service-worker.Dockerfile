# rule: node/build-time
# path: /srv/app/public/sw.js
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir public && node -e 'fs.writeFileSync("public/sw.js", `const CACHE = "shop-v${Date.now()}";\nself.addEventListener("install", () => {});\n`)'
