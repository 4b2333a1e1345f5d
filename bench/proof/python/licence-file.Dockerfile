# rule: general/time
# path: /etc/shop/trial.lic
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'PY' licence.py
import base64
import json
import pathlib
import time

TRIAL = 30 * 24 * 60 * 60


def text(of):
    body = base64.b64encode(json.dumps(of, sort_keys=True).encode()).decode()
    lines = [body[at : at + 64] for at in range(0, len(body), 64)]
    return "\n".join(["-----BEGIN LICENCE-----", *lines, "-----END LICENCE-----", ""])


target = pathlib.Path("/etc/shop/trial.lic")
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(
    text({"customer": "trial", "product": "shop", "seats": 5, "not_after": int(time.time()) + TRIAL, "features": ["export", "api"]})
)
PY
RUN python3 licence.py
