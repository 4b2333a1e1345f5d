# rule: python/pyc-time
# path: /app/**/*.pyc
FROM base AS test
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /app
RUN mkdir -p shop tests && touch shop/__init__.py tests/__init__.py \
 && printf 'RATE = 19\n\ndef tax(net):\n    return net * RATE // 100\n' > shop/tax.py \
 && printf 'from shop.tax import tax\n\ndef test_tax():\n    assert tax(100) == 19\n' > tests/test_tax.py \
 && python -m pytest -q tests && rm -rf .pytest_cache
CMD ["python", "-m", "shop.tax"]
