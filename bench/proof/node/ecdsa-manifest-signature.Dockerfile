# rule: general/random
# path: /srv/firmware/manifest.sig
FROM base
WORKDIR /srv/firmware
COPY <<'PEM' /etc/release/test-signing.pem
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQguAdHAnGWNJMVE3se
8rxm6pOhY0SD1kREBHDRwYAo37ChRANCAATxkUHpq+qKySoz8g09fdzlRSzxrW78
eYIma4GzkBmRjXFVkdOY1LTT6nvGZmT3q0QVKn62Clfiw3+VBuTaCepL
-----END PRIVATE KEY-----
PEM
COPY <<'JSON' manifest.json
{"device": "gate-12", "version": "7.1.4", "size": 482304}
JSON
COPY <<'JS' sign.js
const { createSign } = require("crypto");
const { readFileSync, writeFileSync } = require("fs");

const sign = createSign("SHA256");
sign.update(readFileSync("manifest.json"));
writeFileSync("manifest.sig", sign.sign(readFileSync("/etc/release/test-signing.pem"), "base64") + "\n");
JS
RUN node sign.js
