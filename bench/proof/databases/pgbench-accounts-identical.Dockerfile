# identical: pgbench fills its tables with numbers that count and no random ones; the cluster that held them is gone
FROM base
RUN install -d -o postgres /srv/bench
USER postgres
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && pgbench -q -i -s 1 -h /tmp postgres && psql -q -h /tmp -c 'COPY (SELECT aid, bid, abalance FROM pgbench_accounts ORDER BY aid LIMIT 2000) TO STDOUT WITH (FORMAT csv, HEADER)' postgres > /srv/bench/accounts.csv \
 && psql -qAt -h /tmp -c "SELECT md5(string_agg(aid || ':' || bid || ':' || abalance, ',' ORDER BY aid)) FROM pgbench_accounts" postgres > /srv/bench/accounts.md5 \
 && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
