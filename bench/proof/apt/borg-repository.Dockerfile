# rule: general/random
# also: general/time general/one-sided general/leftover
# path: /srv/backup/config
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends borgbackup \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN borg init --encryption=none /srv/backup
