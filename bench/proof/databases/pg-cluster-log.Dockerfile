# rule: database/data-folder, general/time
# also: database/installed general/random general/number system/key general/leftover database/journal
# path: /var/log/postgresql/postgresql-15-shop.log
FROM base
RUN pg_createcluster -p 5999 15 shop > /dev/null && pg_ctlcluster 15 shop start && su postgres -c 'psql -qp 5999 -c "create role shop login"' && pg_ctlcluster 15 shop stop
