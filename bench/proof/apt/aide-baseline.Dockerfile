# rule: general/time, general/number, general/leftover, format/compressed
# path: /var/lib/aide/aide.db
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends aide \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /etc/aide/image.conf
database_in=file:/var/lib/aide/aide.db
database_out=file:/var/lib/aide/aide.db
gzip_dbout=yes
Checked = p+i+u+g+s+m+c+sha256
/etc Checked
/usr/local Checked
F
# guilty
RUN mkdir -p /var/lib/aide && aide --config=/etc/aide/image.conf --init > /dev/null
