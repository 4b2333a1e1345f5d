FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sqlite3 db-util redis-server mariadb-server postgresql procps python3-lmdb python3-plyvel python3-gdbm rocksdb-tools tdb-tools rrdtool libnss3-tools slapd etcd-server \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /var/lib/postgresql/* /var/lib/mysql/* /var/lib/etcd/* /var/lib/ldap/*
