# rule: format/debian-package, format/tar-times, format/ar-times
# path: /srv/pool/shop_1.0_all.deb
FROM base
RUN <<'EOF'
set -eu
mkdir -p /tmp/pkg/DEBIAN /tmp/pkg/usr/share/shop /srv/pool
printf 'Package: shop\nVersion: 1.0\nArchitecture: all\nMaintainer: Shop <shop@example.org>\nDescription: a shop\n' > /tmp/pkg/DEBIAN/control
echo catalogue > /tmp/pkg/usr/share/shop/list
dpkg-deb --build --root-owner-group /tmp/pkg /srv/pool/shop_1.0_all.deb > /dev/null
rm -rf /tmp/pkg
EOF
