# identical: a repository without a commit and without an index holds no time and no id
FROM base
RUN git init -q --bare /srv/git/app.git && git -C /srv/git/app.git config receive.denyNonFastForwards true
