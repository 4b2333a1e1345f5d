# rule: metadata/whiteout
# path: /etc/**
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ "$ROUND" = 1 ]; then rm /etc/issue; fi; echo done > /srv/x
