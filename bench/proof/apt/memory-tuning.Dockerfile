# rule: general/number
# path: /etc/postgresql-common/**
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-common \
 && mkdir -p /etc/postgresql-common/createcluster.d \
 && echo "shared_buffers = '$(awk '/MemAvailable/ { print $2 }' /proc/meminfo)kB'" > /etc/postgresql-common/createcluster.d/tuned.conf \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old /etc/ssl/private/* /etc/ssl/certs/ssl-cert-snakeoil.pem
