# rule: python/log, general/time, python/pyc-time, general/leftover, python/cache, python/tool-cache
# also: python/record, python/pyc-time, general/time, python/log, python/installer-metadata, general/number, general/random, python/cache
# path: /app/.tox/**
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /app
COPY <<'INI' tox.ini
[tox]
env_list = unit
no_package = true
[testenv]
commands = python -c "print('ok')"
INI
RUN tox run -q && rm -rf /root/.local /root/.cache
