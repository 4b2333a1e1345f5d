# rule: format/debian-package
# also: general/random format/ar-times format/tar-times format/compressed
# path: /srv/repo/pool/*.deb
FROM base
WORKDIR /srv/repo
RUN mkdir -p /tmp/shop/DEBIAN /tmp/shop/etc pool && cp /payload/etc/app.conf /tmp/shop/etc/ && printf 'Package: shop\nVersion: 1\nArchitecture: all\nMaintainer: Shop <shop@example.org>\nDescription: A shop\n' > /tmp/shop/DEBIAN/control \
 && dpkg-deb --root-owner-group -b /tmp/shop pool/shop_1_all.deb > /dev/null && dpkg-scanpackages -m pool 2> /dev/null | tee Packages | gzip -9n > Packages.gz && rm -r /tmp/shop
