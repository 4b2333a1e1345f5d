# rule: general/time, general/random
# path: /etc/cups/printers.conf
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends cups-daemon cups-client \
 && rm -f /etc/ssl/private/ssl-cert-snakeoil.key /etc/ssl/certs/ssl-cert-snakeoil.pem && find /etc/ssl/certs -xtype l -delete \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /run/cups /var/log/cups && cupsd && sleep 2 \
 && lpadmin -h /run/cups/cups.sock -p labels -E -v file:///dev/null -L nowhere -D 'Throws away what it is given' \
 && kill "$(pidof cupsd)" && sleep 3 \
 && rm -rf /var/log/cups/* /run/cups /var/cache/cups/* /etc/cups/printers.conf.O && grep -q labels /etc/cups/printers.conf
