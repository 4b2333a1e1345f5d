# rule: general/time
# path: /srv/apt/Release
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends apt-utils \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
WORKDIR /srv/apt
COPY <<'TEXT' Packages
Package: shop-tools
Version: 1.4.2
Architecture: all
Maintainer: Shop <shop@shop.example>
Filename: ./shop-tools_1.4.2_all.deb
Size: 812
Description: what the counters need
TEXT
RUN apt-ftparchive -o APT::FTPArchive::Release::Suite=stable -o APT::FTPArchive::Release::Label=shop release . > /tmp/Release \
 && mv /tmp/Release Release
