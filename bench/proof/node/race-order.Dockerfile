# rule: general/order
# path: /srv/app/pages.json
FROM base
WORKDIR /srv/app
# guilty
RUN node -e 'const found = []; const names = "home cart login about terms press jobs help".split(" "); Promise.all(names.map((n) => new Promise((r) => setTimeout(() => { found.push(n); r(); }, Math.random() * 200)))).then(() => fs.writeFileSync("pages.json", JSON.stringify(found)))'
