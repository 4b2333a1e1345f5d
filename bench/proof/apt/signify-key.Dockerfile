# rule: system/key, general/random
# path: /etc/signify/release.sec
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends signify-openbsd \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/signify && signify-openbsd -G -n -c release -p /etc/signify/release.pub -s /etc/signify/release.sec
