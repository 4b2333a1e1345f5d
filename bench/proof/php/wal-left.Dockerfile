# rule: database/journal general/random general/leftover
# path: /srv/app/var/queue.db-wal
FROM base
# The worker of the smoke test is killed, not stopped.
RUN mkdir -p /srv/app/var && php -r ' \
      $db = new SQLite3("/srv/app/var/queue.db"); \
      $db->exec("PRAGMA journal_mode = WAL"); \
      $db->exec("CREATE TABLE jobs (id INTEGER PRIMARY KEY, payload TEXT)"); \
      $db->exec("INSERT INTO jobs (payload) VALUES (\"warm-up\")"); \
      posix_kill(posix_getpid(), 9);' || true
