# rule: format/sqlite, general/random
# path: /var/lib/shop/keys.db
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sqlite3 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
COPY <<'SQL' /usr/local/share/shop/keys.sql
CREATE TABLE api_key (id INTEGER PRIMARY KEY, client TEXT NOT NULL UNIQUE, secret TEXT NOT NULL);
INSERT INTO api_key (client, secret) VALUES
  ('web', lower(hex(randomblob(24)))),
  ('till', lower(hex(randomblob(24)))),
  ('warehouse', lower(hex(randomblob(24))));
SQL
RUN mkdir -p /var/lib/shop && sqlite3 /var/lib/shop/keys.db < /usr/local/share/shop/keys.sql
