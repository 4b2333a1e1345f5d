# rule: general/random, general/time
# path: /srv/app/release.json
FROM base
WORKDIR /srv/app
COPY <<'PY' /usr/local/lib/release.py
import json
import secrets
import time

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid():
    value = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    return "".join(ALPHABET[(value >> (5 * place)) & 31] for place in reversed(range(26)))


json.dump({"release": ulid(), "service": "billing"}, open("release.json", "w"), indent=2)
PY
RUN python3 /usr/local/lib/release.py
