# rule: general/time
# path: /srv/flags/snapshot.pb
FROM base
WORKDIR /srv/flags
COPY <<'JS' snapshot.js
// The state of all feature flags as a protobuf message: names, and a google.protobuf.Timestamp of when it was taken.
const varint = (value) => {
  const bytes = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) | 128);
  }
};
const number = (field, value) => Buffer.concat([varint(field << 3), varint(value)]);
const bytes = (field, value) => Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
const now = Date.now();
const taken = Buffer.concat([number(1, Math.floor(now / 1000)), number(2, (now % 1000) * 1e6)]);
const flags = ["new-cart", "dark-mode", "fast-search"].map((name) => bytes(1, Buffer.concat([bytes(1, Buffer.from(name)), number(2, 1)])));
require("fs").writeFileSync("snapshot.pb", Buffer.concat([...flags, bytes(2, taken)]));
JS
# guilty
RUN node snapshot.js
