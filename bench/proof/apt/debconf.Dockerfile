# rule: debian/old-copies
# path: /var/cache/debconf/*
FROM base
RUN --mount=type=secret,id=round,env=ROUND echo "debconf debconf/priority select $(test $ROUND = 1 && echo high || echo low)" | debconf-set-selections
