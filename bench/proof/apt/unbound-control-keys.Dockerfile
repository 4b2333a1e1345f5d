# rule: system/key, general/random
# also: general/time
# path: /etc/unbound/unbound_server.key
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends unbound openssl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'CONF' /etc/unbound/unbound.conf.d/remote.conf
remote-control:
  control-enable: yes
  control-interface: 127.0.0.1
CONF
RUN unbound-control-setup -d /etc/unbound
