# rule: general/time
# also: general/number general/random
# path: /srv/reports/aide.txt
FROM base
COPY <<'EOF' /etc/aide-data.conf
database_in=file:/tmp/aide.db
database_out=file:/tmp/aide.db
gzip_dbout=no
report_url=file:/srv/reports/aide.txt
/data p+u+g+sha256
EOF
RUN mkdir -p /srv/reports && aide --config=/etc/aide-data.conf --init > /dev/null && rm -f /srv/reports/aide.txt \
 && aide --config=/etc/aide-data.conf --check && rm /tmp/aide.db
