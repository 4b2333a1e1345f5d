# rule: general/time
# also: general/order
# path: /app/reports/bandit.json
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /app
COPY <<'PY' shop/views.py
import subprocess


def thumbnail(name):
    return subprocess.check_output("convert " + name, shell=True)
PY
RUN mkdir reports && bandit -q -r shop -f json -o reports/bandit.json --exit-zero
