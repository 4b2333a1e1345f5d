# rule: general/time, git/repository
# path: /srv/patches/series.mbox
FROM base
ENV GIT_AUTHOR_NAME=Shop GIT_AUTHOR_EMAIL=shop@shop.example GIT_COMMITTER_NAME=Shop GIT_COMMITTER_EMAIL=shop@shop.example
RUN mkdir /tmp/tree /srv/patches && cd /tmp/tree && git init -q -b main \
 && echo 'port=80' > app.conf && git add . && git commit -q -m 'As it comes' \
 && echo 'port=8080' > app.conf && git commit -q -a -m 'A port that needs no root' \
 && git format-patch -q --stdout HEAD~1 > /srv/patches/series.mbox && rm -rf /tmp/tree
