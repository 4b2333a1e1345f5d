# rule: git/repository, general/random, general/time
# path: /srv/app/VERSION
FROM base
WORKDIR /srv/app
COPY <<'F' server.sh
#!/bin/sh
exec socat TCP-LISTEN:8080,fork EXEC:/srv/app/answer
F
RUN git init -q . && git add -A \
 && git -c user.name=ci -c user.email=ci@example.com commit -q -m 'snapshot for the build' \
 && git rev-parse --short=12 HEAD > VERSION && rm -rf .git
