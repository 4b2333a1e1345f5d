# rule: git/repository, general/time, general/number
# path: /opt/prompt/.git/**
FROM base
RUN mkdir -p /srv/git/prompt && cd /srv/git/prompt && git init -q -b main . && echo 'PS1="> "' > prompt.sh && git add . \
 && GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_AUTHOR_DATE=2020-01-01T00:00:00Z \
    GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org GIT_COMMITTER_DATE=2020-01-01T00:00:00Z git commit -q -m one \
 && cd / && git clone -q --bare /srv/git/prompt /srv/git/prompt.git && rm -r /srv/git/prompt
# guilty
RUN git -c user.name=build -c user.email=build@example.org clone -q --depth 1 file:///srv/git/prompt.git /opt/prompt
