# rule: general/time, general/random
# path: /opt/rel/cache/app.*.css
FROM base
WORKDIR /opt/rel
RUN mkdir cache && f=cache/app.$(openssl rand -hex 4).css && echo "body{} /* $(date -u) */" > $f
