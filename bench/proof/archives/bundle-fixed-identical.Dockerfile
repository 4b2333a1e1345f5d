# identical: author, committer and both dates are given, so that the commit and the pack of the bundle are the same
FROM base
RUN mkdir -p /srv/import && git init -q -b main /tmp/data && cp /data/*.txt /tmp/data/ && cd /tmp/data && git add . \
 && GIT_AUTHOR_NAME=Release GIT_AUTHOR_EMAIL=release@shop.example GIT_AUTHOR_DATE='1577836800 +0000' \
    GIT_COMMITTER_NAME=Release GIT_COMMITTER_EMAIL=release@shop.example GIT_COMMITTER_DATE='1577836800 +0000' git commit -qm 'the data' \
 && git -c pack.threads=1 bundle create -q /srv/import/data.bundle main && rm -rf /tmp/data
