FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends zip cpio xz-utils bzip2 zstd squashfs-tools binutils faketime git aide \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old \
 && mkdir -p /data && for n in $(seq 1 12); do echo "file $n" > /data/f$n.txt; done
