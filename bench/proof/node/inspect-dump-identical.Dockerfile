# identical: Node shows functions, symbols, promises and buffers without their addresses
FROM base
WORKDIR /srv/api
RUN node - > container.txt <<'JS'
const { EventEmitter } = require("events");
const { inspect } = require("util");

class Cart {
  #items = new Map([["pear", 2], ["plum", 1]]);
  total = () => 3;
}
const container = {
  bus: new EventEmitter(),
  cart: new Cart(),
  handlers: new Map([["GET /", function home() {}], ["POST /cart", async () => {}]]),
  [Symbol("secret")]: Buffer.alloc(16),
  pending: Promise.resolve({ state: "ready" }),
  seen: new WeakSet(),
  tags: new Set(["eu", "us", Symbol.for("asia")]),
};
console.log(inspect(container, { depth: 6, showHidden: true, sorted: false }));
JS
