# rule: general/time, node/build-time
# path: /srv/www/fa/index.html
# by hand: new Date() => new Date(1577836800000)
FROM base
WORKDIR /src
COPY <<'F' page.js
const fs = require("fs");
const format = new Intl.DateTimeFormat("fa-IR", { dateStyle: "full", timeStyle: "medium", timeZone: "UTC" });
fs.mkdirSync("/srv/www/fa", { recursive: true });
fs.writeFileSync("/srv/www/fa/index.html", `<!doctype html>
<html lang="fa" dir="rtl">
<h1>فروشگاه</h1>
<footer>${format.format(new Date())}</footer>
`);
F
RUN node page.js
