# rule: general/number
# also: general/time
# path: /usr/local/share/baseline/disks.txt
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sysstat \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /usr/local/share/baseline && iostat -d -k > /usr/local/share/baseline/disks.txt
