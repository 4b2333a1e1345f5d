# rule: metadata/mode
# path: /srv/app/**
FROM base
RUN --mount=type=secret,id=round,env=ROUND umask "$( [ "$ROUND" = 1 ] && echo 022 || echo 027 )" && mkdir -p /srv/app/conf && echo a > /srv/app/conf/a && echo b > /srv/app/b
