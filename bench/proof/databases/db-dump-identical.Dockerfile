# identical: a dump has the pairs by their fixed hash and not the random id of the database file, which is gone
FROM base
RUN printf 'web\n10.0.0.2\ndb\n10.0.0.3\ncache\n10.0.0.4\nmail\n10.0.0.5\n' > /tmp/hosts.txt \
 && db_load -T -t hash -f /tmp/hosts.txt /tmp/hosts.db && db_dump -p /tmp/hosts.db > /srv/hosts.dump \
 && rm /tmp/hosts.txt /tmp/hosts.db
