# rule: general/number, general/random
# also: general/random, general/number
# path: /etc/baseline/sysctl.txt
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends procps \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/baseline && sysctl -a > /etc/baseline/sysctl.txt 2> /dev/null
