# rule: general/time
# path: /srv/app/reports/lint.html
FROM base
WORKDIR /srv/app
COPY <<'JS' src/index.js
var unused = 1;
console.log("ok");
JS
RUN mkdir reports && /opt/more/node_modules/.bin/eslint --no-eslintrc --rule 'no-unused-vars: warn' --format html --output-file reports/lint.html src
