# rule: general/time, git/repository
# path: /srv/patches/0001-Raise-the-timeout.patch
FROM base
RUN <<'EOF'
set -e
git init -q /tmp/vendor && cd /tmp/vendor
git config user.name Builder && git config user.email builder@example.org
echo 'timeout = 30' > app.conf
git add app.conf && git commit -q -m 'Import' --date='2024-01-01T00:00:00Z'
sed -i 's/30/60/' app.conf
git commit -q -a -m 'Raise the timeout' --date='2024-01-02T00:00:00Z'
git format-patch -q -1 -o /srv/patches
rm -rf /tmp/vendor
EOF
