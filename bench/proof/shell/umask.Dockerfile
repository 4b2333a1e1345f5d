# rule: metadata/mode
# path: /srv/config
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ "$ROUND" = 1 ]; then umask 002; fi; echo hi > /srv/config
