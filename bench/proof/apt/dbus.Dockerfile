# rule: system/machine-id
# path: /var/lib/dbus/machine-id
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends dbus \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old
