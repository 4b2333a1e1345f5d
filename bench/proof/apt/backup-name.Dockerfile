# rule: general/time, general/one-sided, general/leftover
# path: /etc/*.bak
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends procps \
 && cp -p /etc/sysctl.conf "/etc/sysctl.conf.$(date +%Y%m%d-%H%M%S).bak" \
 && sed -i 's/^#net.ipv4.ip_forward=1/net.ipv4.ip_forward=1/' /etc/sysctl.conf \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
