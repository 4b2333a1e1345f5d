# rule: general/random, system/key, framework/secret
# path: /etc/bind/rndc.key
FROM base
# guilty
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends bind9 bind9utils dnsutils \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<ZONE /etc/bind/named.conf.options
options { directory "/var/cache/bind"; recursion no; listen-on { any; }; };
ZONE
USER bind
CMD ["named", "-g"]
