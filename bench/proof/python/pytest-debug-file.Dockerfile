# rule: general/random, general/leftover, python/log, python/tool-cache
# path: /srv/shop/pytestdebug.log
# also: general/time, general/number, general/random
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' test_cart.py
def test_total():
    assert sum([2, 3]) == 5
PY
RUN /opt/tools/bin/pytest --debug -p no:cacheprovider test_cart.py
