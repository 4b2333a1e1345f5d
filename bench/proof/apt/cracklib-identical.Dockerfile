# identical: the dictionary of weak passwords is packed from sorted words, with no time and no seed in it
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends cracklib-runtime \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /usr/local/share/dict && printf '%s\n' acme acme2026 shopadmin letmein welcome1 Sommer2026 > /usr/local/share/dict/company \
 && update-cracklib
