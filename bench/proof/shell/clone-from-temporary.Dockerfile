# rule: general/temporary-path, general/random, git/repository
# path: /srv/git/site.git/config
FROM base
RUN work=$(mktemp -d) && git init -q -b main "$work/site" && cd "$work/site" \
 && echo '<h1>Shop</h1>' > index.html && git add index.html \
 && GIT_AUTHOR_DATE='2024-03-01T12:00:00Z' GIT_COMMITTER_DATE='2024-03-01T12:00:00Z' git -c user.name=ci -c user.email=ci@shop.example commit -q -m first \
 && mkdir -p /srv/git && git clone -q --bare "$work/site" /srv/git/site.git && rm -rf "$work"
