# rule: metadata/kind
# also: general/leftover
# path: /srv/b
FROM base
RUN --mount=type=secret,id=round,env=ROUND echo one > /srv/a; if [ "$ROUND" = 1 ]; then ln /srv/a /srv/b; else cp /srv/a /srv/b; fi
