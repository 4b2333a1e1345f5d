# rule: general/random, system/key
# also: system/machine-id
# path: /etc/stunnel/psk.txt
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends stunnel4 openssl \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN printf '%s\n' 'foreground = yes' '[db]' 'client = yes' 'accept = 127.0.0.1:5432' 'connect = db.internal:6432' 'PSKsecrets = /etc/stunnel/psk.txt' > /etc/stunnel/stunnel.conf
RUN umask 077 && echo "shop:$(openssl rand -hex 32)" > /etc/stunnel/psk.txt && chown stunnel4: /etc/stunnel/psk.txt
