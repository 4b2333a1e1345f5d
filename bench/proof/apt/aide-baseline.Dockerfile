# rule: general/time, general/number
# path: /var/lib/aide/aide.db
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends aide \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'CONF' /etc/aide/image.conf
database_in=file:/var/lib/aide/aide.db
database_out=file:/var/lib/aide/aide.db.new
/etc/ssl p+i+u+g+s+c+sha256
/usr/sbin p+i+u+g+s+c+sha256
CONF
RUN aide --config=/etc/aide/image.conf --init && mv /var/lib/aide/aide.db.new /var/lib/aide/aide.db
