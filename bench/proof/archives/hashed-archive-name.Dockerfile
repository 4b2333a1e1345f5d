# rule: general/one-sided general/time general/random format/tar-times format/compressed
# path: /srv/static/bundle-*.tgz
# also: general/one-sided general/time general/random format/tar-times format/compressed format/gzip-header
FROM base
RUN <<'EOF'
set -e
mkdir -p /srv/static /tmp/bundle
cp /data/f1.txt /data/f2.txt /data/f3.txt /tmp/bundle/
tar -C /tmp -czf /tmp/bundle.tgz bundle
sum=$(sha256sum /tmp/bundle.tgz | cut -c1-12)
mv /tmp/bundle.tgz "/srv/static/bundle-$sum.tgz"
rm -r /tmp/bundle
EOF
