# rule: general/random, general/time
# path: /etc/app/tenant.yaml
FROM base
COPY <<"F" /srv/ulid.py
import os, time
n = (time.time_ns() // 1_000_000) << 80 | int.from_bytes(os.urandom(10), "big")
print("tenant:\n  id:", "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[n >> 5 * i & 31] for i in reversed(range(26))))
F
RUN mkdir /etc/app && python3 /srv/ulid.py > /etc/app/tenant.yaml
