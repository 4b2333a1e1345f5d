# rule: general/order
# path: /etc/nginx/conf.d/allow.conf
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'TXT' /srv/edge/partners.txt
192.0.2.10
192.0.2.11
192.0.2.64
198.51.100.4
198.51.100.5
198.51.100.77
198.51.100.200
203.0.113.9
203.0.113.18
203.0.113.27
203.0.113.130
203.0.113.131
192.0.2.64
2001:db8::17
2001:db8::18
2001:db8:0:1::5
TXT
COPY <<'PY' /srv/edge/allow.py
import ipaddress
import pathlib

lines = pathlib.Path("/srv/edge/partners.txt").read_text().split()
# Partners send their lists with doubles in them.
partners = {ipaddress.ip_address(line) for line in lines}
target = pathlib.Path("/etc/nginx/conf.d/allow.conf")
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text("".join(f"allow {address};\n" for address in partners) + "deny all;\n")
PY
RUN python3 /srv/edge/allow.py
