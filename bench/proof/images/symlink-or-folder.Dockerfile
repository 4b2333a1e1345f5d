# rule: metadata/kind general/one-sided
# path: /srv/current
# by hand: else mkdir /srv/current; fi => else mkdir /srv/current; fi; rm -rf /srv/current && ln -s r1 /srv/current
FROM base
RUN --mount=type=secret,id=round,env=ROUND mkdir /srv/r1; if [ "$ROUND" = 1 ]; then ln -s r1 /srv/current; else mkdir /srv/current; fi
