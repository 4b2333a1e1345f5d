# rule: database/key-value, general/time
# path: /srv/chain/LOG
FROM base
RUN python3 -c 'import plyvel; db = plyvel.DB("/srv/chain", create_if_missing=True); [db.put(b"block%03d" % i, b"x" * 50) for i in range(100)]; db.close()'
