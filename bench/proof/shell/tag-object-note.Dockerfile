# rule: general/time
# path: /srv/release.txt
FROM base
RUN mkdir /usr/src/app && cd /usr/src/app && git init -q && git config user.name ci && git config user.email ci@example.org \
 && echo 1 > VERSION && git add VERSION \
 && GIT_AUTHOR_DATE=2020-01-01T00:00:00Z GIT_COMMITTER_DATE=2020-01-01T00:00:00Z git commit -qm first \
 && git tag -a v1.0 -m 'release 1.0' && git cat-file tag v1.0 > /srv/release.txt && rm -rf /usr/src/app
