# rule: general/time, general/leftover
# also: general/number
# path: /var/log/squid/cache.log
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends squid \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log /var/log/squid/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN echo 'cache_dir ufs /var/spool/squid 100 16 256' > /etc/squid/conf.d/cache.conf
# guilty
RUN squid -N -z
