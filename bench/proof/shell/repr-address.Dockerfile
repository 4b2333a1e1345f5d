# rule: general/random
# path: /usr/share/shop/defaults.txt
FROM base
RUN mkdir -p /usr/share/shop && python3 <<'PY'
class Backoff:
    def __init__(self, base, limit):
        self.base, self.limit = base, limit

def log_only(error):
    print(error)

DEFAULTS = {"timeout": 30, "retries": 5, "backoff": Backoff(2, 60), "on_error": log_only}
with open("/usr/share/shop/defaults.txt", "w") as out:
    for name, value in DEFAULTS.items():
        out.write("%s = %r\n" % (name, value))
PY
