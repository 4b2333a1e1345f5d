# identical: both dates of the commit are fixed, and a bare repository has no index and no log of its own moves
FROM base
RUN git init -q -b main /tmp/site && cd /tmp/site && echo '<h1>Shop</h1>' > index.html && git add index.html \
 && GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' git -c user.name=ci -c user.email=ci@example.org commit -q -m 'First page' \
 && git init -q --bare -b main /srv/site.git && git push -q /srv/site.git main && cd / && rm -rf /tmp/site
