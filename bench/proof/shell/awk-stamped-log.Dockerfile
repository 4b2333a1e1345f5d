# rule: general/time, general/leftover
# path: /var/log/shop-install.log
FROM base
COPY <<'F' /src/install.sh
set -e
echo "making folders"
mkdir -p /opt/shop/bin /opt/shop/etc
echo "writing settings"
echo "port=8080" > /opt/shop/etc/shop.conf
echo "done"
F
RUN sh /src/install.sh 2>&1 | awk '{ print strftime("[%H:%M:%S]"), $0 }' > /var/log/shop-install.log
