# rule: unknown
# path: /srv/answer
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ "$ROUND" = 1 ]; then echo "the quick brown fox" ; else echo "some lazy dog sleeps"; fi > /srv/answer
