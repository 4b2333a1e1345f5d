# rule: general/time
# path: /var/log/provision.log
FROM base
COPY <<'SH' /usr/local/bin/provision
#!/bin/sh
set -e
echo "creating folders"
mkdir -p /srv/shop/data /srv/shop/uploads
echo "writing settings"
echo "data=/srv/shop/data" > /srv/shop/settings
echo "done"
SH
RUN sh /usr/local/bin/provision 2>&1 | while read -r line; do echo "[$(date +%H:%M:%S)] $line"; done > /var/log/provision.log
