# rule: system/machine-id
# also: system/journal-catalog system/random-seed
# path: /etc/machine-id
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends systemd \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old
