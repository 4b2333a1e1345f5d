# rule: general/random system/password-salt
# path: /var/lib/prosody/localhost/accounts/monitor.dat
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends prosody \
 && rm -rf /etc/prosody/certs/* /etc/ssl/private/* /etc/ssl/certs/ssl-cert-snakeoil.pem \
 && find /etc/ssl/certs -xtype l -delete \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN prosodyctl register monitor localhost s3cret
