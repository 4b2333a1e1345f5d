# identical: the report of an installation holds names, hashes and the machine's kind, and no time
FROM base
WORKDIR /srv/app
RUN python3 -m pip install --quiet --no-index --no-compile --no-cache-dir --find-links=/opt/wheels --target=/srv/app/lib --report=/srv/app/report.json click six \
 && find /srv/app -name __pycache__ -prune -exec rm -rf {} + \
 && python3 -m sysconfig > sysconfig.txt
