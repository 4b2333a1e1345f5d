# rule: general/time
# also: node/build-time format/compressed
# path: /srv/site/badge.png
FROM base
WORKDIR /srv/site
COPY <<'EOF' badge.js
const zlib = require("zlib");
const table = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n >>> 0; });
const crc = (bytes) => (bytes.reduce((c, b) => table[(c ^ b) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length); sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
};
const size = 16;
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0); header.writeUInt32BE(size, 4); header.set([8, 2], 8);
const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 3, 0x4c)]);
const now = new Date();
const changed = Buffer.from([now.getUTCFullYear() >> 8, now.getUTCFullYear() & 255, now.getUTCMonth() + 1, now.getUTCDate(), now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()]);
require("fs").writeFileSync("badge.png", Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk("IHDR", header), chunk("tIME", changed), chunk("IDAT", zlib.deflateSync(Buffer.concat(Array(size).fill(row)))), chunk("IEND", Buffer.alloc(0)),
]));
EOF
RUN node badge.js
