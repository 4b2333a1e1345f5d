# rule: database/key-value, general/time, general/random
# path: /srv/state/**
FROM base
RUN set -e; mkdir -p /srv/state; \
    for n in 1 2 3; do ldb --db=/srv/state --create_if_missing put "key$n" "value $n" > /dev/null; done
