# rule: general/time, debian/apt-log, python/log, general/leftover
# also: python/pyc-time
# path: /var/log/supervisor/supervisord.log
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends supervisor \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old \
 && mkdir -p /var/log/supervisor
COPY <<'INI' /etc/supervisor/conf.d/once.conf
[program:once]
command=/bin/true
autorestart=false
startsecs=0
INI
# Smoke test: does it start at all?
RUN export PYTHONDONTWRITEBYTECODE=1; supervisord -c /etc/supervisor/supervisord.conf && sleep 2 && supervisorctl status; supervisorctl shutdown && sleep 1 && rm -f /var/run/supervisor* && rm -f /var/log/supervisor/once*
