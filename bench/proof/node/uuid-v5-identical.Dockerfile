# identical: a UUID of version 5 is a digest of a name, and looks as random as the others
FROM base
WORKDIR /srv/app
COPY <<'JS' tenants.cjs
const { v5 } = require("/opt/more/node_modules/uuid");
const fs = require("fs");

const tenants = ["north", "south", "harbour"].map((name) => ({ name, id: v5(`${name}.shop.example`, v5.DNS) }));
fs.writeFileSync("tenants.json", JSON.stringify(tenants, null, 2));
JS
RUN node tenants.cjs
