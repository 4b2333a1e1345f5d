# rule: general/time, python/cache, general/number, python/tool-cache, python/pickle
# also: general/number
# path: /app/.joblib/**
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'PY' warm.py
from joblib import Memory

memory = Memory("/app/.joblib", verbose=0)

@memory.cache
def table(size):
    return [[row * column for column in range(size)] for row in range(size)]

if __name__ == "__main__":
    for size in (3, 5, 8):
        table(size)
PY
# The first request should be fast.
RUN /opt/tools/bin/python warm.py
