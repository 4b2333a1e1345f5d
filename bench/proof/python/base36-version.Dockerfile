# rule: general/time
# path: /app/static/version.json
FROM base
WORKDIR /app
COPY <<'PY' /usr/local/bin/stamp-static
#!/usr/bin/python3
"""Writes the version that the templates put behind each asset's address."""
import json, sys, time

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

def base36(n):
    text = ""
    while n:
        n, digit = divmod(n, 36)
        text = DIGITS[digit] + text
    return text

json.dump({"static": base36(int(time.time())), "theme": "light"}, open(sys.argv[1], "w"))
PY
RUN mkdir static && chmod +x /usr/local/bin/stamp-static && stamp-static static/version.json
