# rule: general/time, general/leftover
# path: /var/lib/logrotate/status
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends logrotate \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'CONF' /etc/logrotate.d/app
/srv/app/log/*.log {
  daily
  rotate 7
  missingok
}
CONF
# Do the rules parse, and does a rotation go through?
RUN mkdir -p /srv/app/log && touch /srv/app/log/access.log && logrotate --force /etc/logrotate.conf
