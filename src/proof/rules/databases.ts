/** Databases that were filled or initialised in the build. */
import type { Rule } from "../rule.ts";

/** The folder that a database keeps all of its data in, given a path that it divides it into; with a leading slash like it. */
export function dataFolder(path: string): string {
  const parts = [
    /\/(?:global|base\/\d+|pg_\w+)\/.*$/,
    /(?<=\/(?:mnesia|member))\/.*$/,
    /\/(?:mysql|sys|performance_schema)\/[^/]+\.(?:MAI|MAD|MYI|MYD|frm|ibd|opt|sdi|CSM|CSV)$/,
    /\/[^/]*$/,
  ];
  const part = parts.find((each) => each.test(path));
  return part === undefined ? path : path.replace(part, "");
}

export const DATABASES: readonly Rule[] = [
  {
    name: "database/installed",
    paths: ["var/lib/{mysql,mariadb,postgresql,mongodb,redis}/**"],
    title: "data folder of a database, made at install",
    why: "The database made its first files when it was installed, with fresh ids, keys and times. A server image should not hold a database's data.",
    fix: {
      run: "rm -rf /var/lib/mysql/* /var/lib/mariadb/* /var/lib/postgresql/* /var/lib/mongodb/* /var/lib/redis/*",
      text: "# and initialise at the first start, on a volume",
    },
    source: "https://github.com/docker-library/mariadb (Dockerfile)",
  },
  {
    name: "database/data-folder",
    paths: [
      // MariaDB and MySQL.
      "**/{ibdata1,ib_logfile0,ib_logfile1,ib_buffer_pool,ibtmp1,undo001,undo002,undo003,auto.cnf,aria_log_control,multi-master.info,mysql_upgrade_info,mariadb_upgrade_info}",
      "**/aria_log.0*",
      "**/{mysql,sys,performance_schema}/*.{MAI,MAD,frm,ibd,opt,CSM,CSV}",
      // PostgreSQL.
      "**/global/{pg_control,pg_filenode.map,pg_internal.init}",
      "**/global/[0-9]*",
      "**/base/[0-9]*/[0-9]*",
      "**/base/[0-9]*/pg_{filenode.map,internal.init}",
      "**/{pg_wal,pg_xact,pg_multixact,pg_subtrans,pg_logical,pg_stat,pg_notify,pg_commit_ts}/**",
      // MongoDB, LDAP, RabbitMQ, etcd.
      "**/{WiredTiger,WiredTiger.wt,WiredTiger.turtle,_mdb_catalog.wt,sizeStorer.wt,storage.bson,WiredTigerHS.wt,mongod.lock}",
      "**/mnesia/**",
      "**/member/{snap,wal}/**",
    ],
    owns: dataFolder,
    title: "data folder of a database, made in the build",
    why: "Initialising a database gives it fresh ids, keys, log positions and times. A server image should not hold a database's data.",
    fix: { run: "rm -rf {folders}", text: "# and initialise at the first start, on a volume" },
    source: "https://www.postgresql.org/docs/current/app-initdb.html",
  },
  {
    name: "database/redis-dump",
    paths: ["**"],
    seen: /^Redis dump > /,
    title: "dump of Redis",
    why: "A dump notes the second at which it was made, how much memory was in use, and a checksum over both.",
    fix: { run: "rm -f {paths}", text: "# and fill the database at the first start" },
    source: "https://rdb.fnordig.de/file_format.html",
  },
  {
    name: "database/berkeley-db",
    paths: ["**"],
    seen: /^Berkeley DB > /,
    title: "file of Berkeley DB",
    why: "A new file gets an id that is made of the clock, the inode and the process number.",
    fix: {
      run: "rm -f {paths}",
      text: "# and make it at the first start: db_load, postmap, makemap from the text that it is made of",
    },
    source: "https://docs.oracle.com/cd/E17276_01/html/programmer_reference/",
  },
  {
    name: "database/lock",
    paths: ["**/lock.mdb"],
    title: "lock file of an LMDB database",
    why: "LMDB notes which processes read the database. It makes the file anew where it is missing.",
    fix: { run: "rm -f {paths}" },
    source: "https://github.com/LMDB/lmdb/blob/mdb.master/libraries/liblmdb/lmdb.h",
  },
  {
    name: "database/key-value",
    paths: ["**"],
    seen: /^(?:gdbm|LMDB) > .*(?:leftover|order|number)$/,
    title: "store of keys and values, filled in the build",
    why: "The records are equal or nearly so; the store keeps them where there was room, counts its transactions, and does not clear what it no longer uses.",
    fix: {
      run: "rm -f {paths}",
      text: "# and fill it at the first start; or fill a new file in one go, from sorted input: gdbm_load, mdb_load",
    },
    source: "https://reproducible-builds.org/docs/stable-inputs/",
  },
  {
    name: "database/journal",
    paths: ["**/*.{db,sqlite,sqlite3}-{wal,shm,journal}", "**/*-wal", "**/*-shm"],
    title: "journal of a SQLite database",
    why: "The journal begins with a random salt, and is there at all only because the database was not closed in order.",
    fix: {
      run: "rm -f {paths}",
      text: "# or, to keep what is in it: sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE'",
    },
    source: "https://www.sqlite.org/fileformat2.html#the_write_ahead_log",
  },
];
