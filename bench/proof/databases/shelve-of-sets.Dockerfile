# rule: python/pickle general/order
# path: /srv/cache/permissions.dat
# also: python/pickle general/order database/key-value
FROM base
RUN <<'EOF'
set -e
mkdir -p /srv/cache
python3 -c '
import dbm.dumb, shelve
names = "read write delete share print export import audit approve reject archive restore".split()
with shelve.Shelf(dbm.dumb.open("/srv/cache/permissions", "n")) as cache:
    cache["admin"] = set(names)
    cache["editor"] = set(names[:8])
'
rm -f /srv/cache/permissions.bak
EOF
