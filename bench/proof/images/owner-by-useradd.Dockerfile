# rule: metadata/owner
# path: /srv/spool
FROM base
RUN --mount=type=secret,id=round,env=ROUND mkdir /srv/spool && chown $((20000 + ROUND)):0 /srv/spool
