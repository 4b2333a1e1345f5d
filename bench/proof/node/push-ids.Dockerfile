# rule: general/random, general/time
# also: general/random, general/time
# path: /srv/app/seed.json
FROM base
WORKDIR /srv/app
COPY <<'JS' seed.js
const fs = require("fs");
const crypto = require("crypto");

// Keys that sort by age: eight characters of time, and twelve of chance.
const ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
function pushId(now) {
  let time = "";
  for (let i = 0; i < 8; i++, now = Math.floor(now / 64)) time = ALPHABET[now % 64] + time;
  return time + [...crypto.randomBytes(12)].map((byte) => ALPHABET[byte % 64]).join("");
}

const rooms = {};
for (const name of ["lobby", "orders", "support"]) rooms[pushId(Date.now())] = { name, open: true };
fs.writeFileSync("seed.json", JSON.stringify({ rooms }, null, 2) + "\n");
JS
RUN node seed.js && rm seed.js
