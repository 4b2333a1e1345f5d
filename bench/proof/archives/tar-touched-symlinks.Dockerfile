# rule: format/tar-times
# path: /srv/release.tar
# also: format/tar-times general/time
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/release/current
cp /data/f1.txt /data/f2.txt /tmp/release/current/
ln -s current/f1.txt /tmp/release/default.txt
ln -s current /tmp/release/latest
find /tmp/release -depth -exec touch -d @1577836800 {} +
tar --sort=name --owner=0 --group=0 --numeric-owner -cf /srv/release.tar -C /tmp release
rm -rf /tmp/release
EOF
