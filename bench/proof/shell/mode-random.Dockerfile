# rule: metadata/mode
# path: /srv/script
FROM base
RUN --mount=type=secret,id=round,env=ROUND echo hi > /srv/script; if [ "$ROUND" = 1 ]; then chmod 664 /srv/script; fi
