# rule: general/time
# path: /app/shop/_version.py
FROM base
WORKDIR /app
RUN mkdir shop && python3 -c "import datetime; print('__version__ = \"%s\"' % datetime.datetime.now(datetime.timezone.utc).strftime('%Y.%m.%d.%H%M%S'))" > shop/_version.py
