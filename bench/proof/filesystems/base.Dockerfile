FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      e2fsprogs genisoimage xorriso dosfstools mtools erofs-utils fdisk 7zip lz4 lzop brotli zstd xz-utils cpio makeself dpkg-dev cryptsetup-bin btrfs-progs mtd-utils zip squashfs-tools f2fs-tools u-boot-tools device-tree-compiler qemu-utils rpm xfsprogs exfatprogs pigz lzip \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old \
 && mkdir -p /payload/etc /payload/bin && echo 'port=8080' > /payload/etc/app.conf && for n in $(seq 1 9); do echo "tool $n" > /payload/bin/t$n; done
