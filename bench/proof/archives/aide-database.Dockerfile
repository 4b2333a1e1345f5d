# rule: general/time, general/number
# also: general/time, general/number, format/gzip-header
# path: /var/lib/aide/aide.db
FROM base
COPY <<'F' /etc/aide/shop.conf
database_in=file:/var/lib/aide/aide.db
database_out=file:/var/lib/aide/aide.db.new
gzip_dbout=yes
/etc p+u+g+s+m+c+i+sha256
F
RUN mkdir -p /var/lib/aide && aide --init --config /etc/aide/shop.conf && mv /var/lib/aide/aide.db.new /var/lib/aide/aide.db
