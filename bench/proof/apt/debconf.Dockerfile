# rule: debian/debconf
# also: debian/old-copies
# by hand: $(test $ROUND = 1 && echo high || echo low) => high
# path: /var/cache/debconf/*
FROM base
RUN --mount=type=secret,id=round,env=ROUND echo "debconf debconf/priority select $(test $ROUND = 1 && echo high || echo low)" | debconf-set-selections
