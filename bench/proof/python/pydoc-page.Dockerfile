# rule: general/random
# path: /srv/docs/client.html
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/srv/app
WORKDIR /srv/docs
COPY <<'PY' /srv/app/client.py
"""Talks to the shop."""

_UNSET = object()


def get(path, *, timeout=_UNSET, retries=3):
    """Reads one resource; without a timeout the one of the session holds."""
    return path, None if timeout is _UNSET else timeout, retries


class Session:
    """Keeps the settings of several calls."""

    def __init__(self, base="https://shop.example/api", timeout=_UNSET):
        self.base = base
        self.timeout = 30 if timeout is _UNSET else timeout
PY
RUN python3 -m pydoc -w client
