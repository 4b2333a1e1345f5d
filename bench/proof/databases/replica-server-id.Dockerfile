# rule: general/random, general/number
# path: /etc/mysql/mariadb.conf.d/70-replication.cnf
FROM base
RUN printf '[mariadbd]\nserver_id = %s\nlog_bin = /var/log/mysql/binlog\nrelay_log = /var/log/mysql/relay\nread_only = ON\n' "$(shuf -i 1-4294967295 -n 1)" > /etc/mysql/mariadb.conf.d/70-replication.cnf
