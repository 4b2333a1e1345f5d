# rule: general/time, general/number
# path: /var/lib/baseline/install.sa
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends sysstat \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /var/lib/baseline && /usr/lib/sysstat/sadc -F -S DISK 1 2 /var/lib/baseline/install.sa
