# rule: git/repository, git/dates, general/time
# path: /srv/git/lib.git/refs/tags/v1.0.0
FROM base
ENV GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@example.org GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@example.org
RUN mkdir -p /srv/git && git -c init.defaultBranch=main init -q --bare /srv/git/lib.git && cd /srv/git/lib.git \
 && tree=$(printf '100644 blob %s\treadme.txt\n' "$(git hash-object -w /data/f1.txt)" | git mktree) \
 && commit=$(GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' git commit-tree -m 'first version' "$tree") \
 && git update-ref refs/heads/main "$commit"
RUN cd /srv/git/lib.git && git tag -a -m 'version 1.0.0' v1.0.0 main
