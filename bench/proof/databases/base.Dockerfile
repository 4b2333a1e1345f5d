FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends sqlite3 db-util redis-server mariadb-server postgresql procps python3-lmdb python3-plyvel python3-gdbm rocksdb-tools tdb-tools \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /var/lib/postgresql/* /var/lib/mysql/*
