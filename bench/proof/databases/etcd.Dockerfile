# rule: database/data-folder, database/key-value, database/journal, general/random, general/time
# also: general/random general/time general/number database/lock database/journal database/key-value
# path: /var/lib/etcd/**
FROM base
# guilty
RUN etcd --data-dir /var/lib/etcd/default --listen-client-urls http://127.0.0.1:12379 --advertise-client-urls http://127.0.0.1:12379 --listen-peer-urls http://127.0.0.1:12380 > /dev/null 2>&1 & server=$!; \
    for n in $(seq 50); do [ -s /var/lib/etcd/default/member/snap/db ] && break; sleep 0.2; done; sleep 2; kill $server; wait $server; true
