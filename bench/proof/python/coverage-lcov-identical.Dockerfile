# identical: the report in the form of lcov holds lines and digests of lines, no time, and the data file is gone
FROM base
WORKDIR /srv/app
RUN printf 'def price(n):\n    if n > 10:\n        return n * 9\n    return n * 10\n\nprint(price(3))\n' > app.py \
 && PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/coverage run app.py \
 && /opt/tools/bin/coverage lcov -o lcov.info && rm .coverage
