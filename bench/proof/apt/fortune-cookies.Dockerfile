# rule: general/random
# path: /etc/motd
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fortune-mod fortunes-min \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN for line in 1 2 3 4; do /usr/games/fortune -s; done > /etc/motd
