# rule: general/time
# path: /app/htmlcov/*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PATH=/opt/tools/bin:$PATH
WORKDIR /app
COPY <<'PY' calc.py
def double(n):
    if n < 0:
        raise ValueError(n)
    return 2 * n

print(double(21))
PY
RUN coverage run --data-file=/tmp/.coverage calc.py \
 && coverage html --data-file=/tmp/.coverage -d htmlcov && rm -f /tmp/.coverage
