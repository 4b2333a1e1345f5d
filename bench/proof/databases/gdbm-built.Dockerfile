# rule: general/time
# path: /srv/index.gdbm
FROM base
RUN python3 -c 'import dbm.gnu, time; db = dbm.gnu.open("/srv/index.gdbm", "n"); db[b"version"] = b"12"; db[b"built"] = time.strftime("%Y-%m-%d %H:%M:%S").encode(); db.close()'
