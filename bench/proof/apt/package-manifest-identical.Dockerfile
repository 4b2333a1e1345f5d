# identical: names, versions, sizes and states, and no time
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends tree \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /usr/share/image \
 && dpkg-query --show --showformat='${Package}\t${Version}\t${Architecture}\t${Installed-Size}\t${db:Status-Status}\n' > /usr/share/image/packages.tsv \
 && (cd / && find usr/bin usr/sbin -type f -exec sha256sum {} + | sort -k2) > /usr/share/image/programs.sha256 \
 && stat -c '%A %U:%G %s %n' /etc/passwd /etc/group /bin/sh > /usr/share/image/modes.txt
