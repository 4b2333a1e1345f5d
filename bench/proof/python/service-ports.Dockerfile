# rule: general/number, general/random
# path: /srv/etc/services.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv
COPY <<'PY' assign_ports.py
"""Gives each service a port that is free."""
import json
import socket

taken = []
services = {}
for name in ("api", "worker", "metrics"):
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    taken.append(s)
    services[name] = {"host": "127.0.0.1", "port": s.getsockname()[1]}
with open("etc/services.json", "w") as f:
    json.dump(services, f, indent=2)
PY
RUN mkdir etc && python3 assign_ports.py
