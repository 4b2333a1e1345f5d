# rule: general/one-sided
# path: /srv/lock
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ "$ROUND" = 1 ]; then touch /srv/lock; fi
