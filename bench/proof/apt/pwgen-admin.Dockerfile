# rule: general/random framework/secret framework/secret-file
# path: /etc/grafana/admin.pass
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends pwgen \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/grafana && (umask 077 && pwgen -s 32 1 > /etc/grafana/admin.pass)
