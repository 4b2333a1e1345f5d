# identical: the networks stand in a set, but the hash of a network is made of numbers only, which no seed changes: the order is the same each time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'TXT' /srv/edge/networks.txt
10.20.0.0/16
10.31.4.0/24
172.16.8.0/21
172.20.0.0/14
192.168.40.0/24
192.168.41.0/24
100.64.0.0/10
198.18.0.0/15
203.0.113.0/25
203.0.113.128/26
192.168.40.0/24
192.0.2.0/24
TXT
COPY <<'PY' /srv/edge/routes.py
import ipaddress
import pathlib

networks = {ipaddress.ip_network(line) for line in pathlib.Path("/srv/edge/networks.txt").read_text().split()}
pathlib.Path("/srv/edge/routes.conf").write_text("".join(f"push \"route {n.network_address} {n.netmask}\"\n" for n in networks))
PY
RUN python3 /srv/edge/routes.py
