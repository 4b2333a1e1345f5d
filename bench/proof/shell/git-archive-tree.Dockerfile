# rule: format/tar-times, general/time
# path: /srv/static.tar
FROM base
COPY <<'F' /usr/src/shop/static/style.css
body { margin: 0 }
F
COPY <<'F' /usr/src/shop/static/shop.js
document.title = "Shop";
F
RUN cd /usr/src/shop && git init -q && git add . && GIT_AUTHOR_DATE=2023-05-04T10:00:00Z GIT_COMMITTER_DATE=2023-05-04T10:00:00Z git -c user.name=Shop -c user.email=shop@example.org commit -qm "Style" \
 && git archive --format=tar -o /srv/static.tar HEAD:static && rm -rf .git
