# rule: general/time
# path: /usr/share/doc/image-packages.tsv
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends netbase netcat-openbsd \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN dpkg-query -W -f '${binary:Package}\t${Version}\t${db-fsys:Last-Modified}\n' > /usr/share/doc/image-packages.tsv
