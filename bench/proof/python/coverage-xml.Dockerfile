# rule: general/time, python/tool-cache
# path: /app/reports/coverage.xml
FROM base
WORKDIR /app
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' shop.py
def total(prices, tax=0.2):
    return round(sum(prices) * (1 + tax), 2)

if __name__ == "__main__":
    assert total([10, 20]) == 36
PY
RUN mkdir reports && /opt/tools/bin/coverage run shop.py && /opt/tools/bin/coverage xml -o reports/coverage.xml && rm .coverage
