# rule: perl/storable, general/order, debian/apt-cache
# also: debian/apt-state
# path: /var/cache/apt-show-versions/**
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends apt-show-versions \
 && apt-show-versions -i \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
