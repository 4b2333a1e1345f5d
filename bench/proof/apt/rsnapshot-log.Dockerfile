# rule: general/time general/leftover
# path: /var/log/rsnapshot.log
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends rsnapshot \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN printf '%b\n' 'config_version\t1.2' 'snapshot_root\t/var/cache/rsnapshot/' 'cmd_rsync\t/usr/bin/rsync' \
      'retain\tdaily\t7' 'logfile\t/var/log/rsnapshot.log' 'backup\t/etc/apt/\tlocalhost/' > /etc/rsnapshot.conf \
 && rsnapshot configtest
# The first backup ships with the image.
RUN rsnapshot daily
