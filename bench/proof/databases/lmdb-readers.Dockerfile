# rule: database/lock, database/key-value, general/number, general/random, general/leftover
# path: /srv/cache/lock.mdb
FROM base
COPY <<'F' /src/warm.py
import lmdb

env = lmdb.open("/srv/cache", map_size=1 << 20)
with env.begin(write=True) as transaction:
    for name, price in [(b"tea", b"250"), (b"milk", b"90"), (b"bread", b"310")]:
        transaction.put(name, price)
with env.begin() as transaction:
    assert transaction.get(b"tea") == b"250"
env.close()
F
RUN python3 /src/warm.py
