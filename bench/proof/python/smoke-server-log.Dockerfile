# rule: general/time, general/leftover
# path: /var/log/smoke.log
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'F' /usr/local/bin/smoke.py
import sys
import time
from urllib.request import urlopen

for attempt in range(100):
    try:
        sys.exit(urlopen("http://127.0.0.1:18431/health.txt").status != 200)
    except OSError:
        time.sleep(0.2)
sys.exit("no answer")
F
RUN mkdir -p /srv/www && echo fine > /srv/www/health.txt \
 && { python3 -m http.server --bind 127.0.0.1 --directory /srv/www 18431 > /dev/null 2> /var/log/smoke.log & } \
 && python3 /usr/local/bin/smoke.py && kill $!
