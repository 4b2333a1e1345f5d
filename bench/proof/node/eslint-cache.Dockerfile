# rule: node/bundler-cache
# path: /srv/app/.eslintcache
FROM base
WORKDIR /srv/app
# guilty
RUN echo 'up()' > a.js && node -e 'const { mtimeMs: mtime, size } = fs.statSync("a.js"); fs.writeFileSync(".eslintcache", JSON.stringify([{ "/srv/app/a.js": "1" }, { size, mtime, results: "2" }]))'
