# rule: general/leftover
# path: /srv/packages
FROM base
RUN --mount=type=secret,id=round,env=ROUND seq 1 20 > /srv/packages; if [ "$ROUND" = 1 ]; then echo 21 >> /srv/packages; fi
