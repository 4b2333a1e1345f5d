# identical: pytest's cache holds the names of the tests alone
FROM base
WORKDIR /app
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' test_shop.py
def test_sum():
    assert sum([1, 2]) == 3

def test_name():
    assert "shop".upper() == "SHOP"
PY
RUN /opt/tools/bin/pytest -q
