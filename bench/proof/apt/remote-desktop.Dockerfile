# rule: system/key, general/random, debian/snakeoil
# also: debian/snakeoil, system/key, general/random
# path: /etc/xrdp/rsakeys.ini
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends xrdp \
 && adduser xrdp ssl-cert \
 && rm -f /etc/group- /etc/gshadow- /etc/passwd- /etc/shadow- \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
