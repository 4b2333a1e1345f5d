# rule: general/random, general/one-sided, format/sqlite, general/leftover, python/tool-cache, general/time, python/cache
# path: /app/.coverage*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'INI' .coveragerc
[run]
parallel = True
branch = True
INI
COPY <<'PY' calc.py
print(sum(range(10)))
PY
RUN /opt/tools/bin/coverage run calc.py && /opt/tools/bin/python -m compileall --version >/dev/null 2>&1; true
