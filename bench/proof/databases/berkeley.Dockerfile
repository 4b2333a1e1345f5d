# rule: database/berkeley-db
# path: /srv/users.db
FROM base
RUN printf 'a\n1\nb\n2\n' | db_load -T -t hash /srv/users.db
