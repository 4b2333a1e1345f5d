# rule: git/repository
# path: /srv/app/.git/**
FROM base
RUN export GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' \
 && git init -q -b main /tmp/shop && cd /tmp/shop && echo 'listen 8080;' > shop.conf && mkdir bin && echo 'exec shop' > bin/shop && git add . \
 && git -c user.name=ci -c user.email=ci@example.com commit -qm 'first' && git clone -q --bare /tmp/shop /opt/mirror/shop.git && rm -rf /tmp/shop
# guilty
RUN git clone -q file:///opt/mirror/shop.git /srv/app
