# rule: general/time, general/random
# path: /srv/www/index.html
FROM base
COPY <<"F" /srv/bust.py
import time
n, text = time.time_ns() // 1_000_000, ""
while n:
    n, digit = divmod(n, 36)
    text = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + text
print(f'<link rel="stylesheet" href="/site.css?{text}">')
F
RUN mkdir -p /srv/www && python3 /srv/bust.py > /srv/www/index.html
