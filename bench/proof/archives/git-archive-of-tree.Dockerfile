# rule: format/tar-times general/time
# path: /srv/source.tar
# also: format/tar-times general/time
FROM base
RUN <<'EOF'
set -e
export GIT_AUTHOR_DATE="2020-01-01T00:00:00Z" GIT_COMMITTER_DATE="2020-01-01T00:00:00Z"
git init -q /tmp/source
cp /data/f1.txt /data/f2.txt /tmp/source/
cd /tmp/source
git add .
git -c user.name=app -c user.email=app@example.test commit -q -m first
git archive --format=tar --prefix=source/ -o /srv/source.tar 'HEAD^{tree}'
cd /
rm -rf /tmp/source
EOF
