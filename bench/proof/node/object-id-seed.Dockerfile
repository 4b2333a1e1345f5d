# rule: general/random, general/time
# also: general/random, general/time, general/number
# path: /app/seed/products.json
FROM base
WORKDIR /app
COPY <<'JS' seed.js
// The ids are those of a MongoDB driver: seconds, five random bytes, a counter.
const { randomBytes } = require("crypto");
const machine = randomBytes(5).toString("hex");
let counter = randomBytes(3).readUIntBE(0, 3);
const objectId = () =>
  Math.floor(Date.now() / 1000).toString(16) + machine + (++counter & 0xffffff).toString(16).padStart(6, "0");
const products = ["Apple", "Pear", "Plum"].map((name) => ({ _id: { $oid: objectId() }, name }));
require("fs").writeFileSync("seed/products.json", JSON.stringify(products, null, 2));
JS
RUN mkdir seed && node seed.js
