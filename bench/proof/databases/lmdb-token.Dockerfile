# rule: general/random
# also: database/lock
# path: /srv/cache/data.mdb
FROM base
RUN mkdir -p /srv/cache && python3 - <<'P'
import lmdb, secrets
env = lmdb.open("/srv/cache", map_size=1 << 20)
with env.begin(write=True) as txn:
    txn.put(b"schema", b"7")
    txn.put(b"cluster-token", secrets.token_hex(16).encode())
env.close()
P
