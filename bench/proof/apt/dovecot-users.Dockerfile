# rule: system/password-salt, general/random
# path: /etc/dovecot/users
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends dovecot-core dovecot-imapd \
 && rm -f /etc/ssl/certs/ssl-cert-snakeoil.pem /etc/ssl/private/ssl-cert-snakeoil.key && find /etc/ssl/certs -xtype l -delete \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN for name in info sales; do printf '%s:%s::::::\n' "$name" "$(doveadm pw -s SHA512-CRYPT -p "first-$name")"; done > /etc/dovecot/users \
 && chown root:dovecot /etc/dovecot/users && chmod 640 /etc/dovecot/users
