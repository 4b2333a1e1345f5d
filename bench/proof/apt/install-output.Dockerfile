# rule: general/number, general/time, debian/apt-log, general/order
# path: /srv/provision.log
FROM base
RUN (apt-get update && apt-get install -y --no-install-recommends tree) 2>&1 | tee /srv/provision.log \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
