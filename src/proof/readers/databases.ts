/** Files in which programs keep records: SQLite, rpm's database, dbm and its relatives, the control file of PostgreSQL. */
import { evidence, firstDifference, type Evidence, type Moment, type TimedColumn } from "../evidence.ts";
import { both, date, firstUnequal, inside, magic, oneSidedName, told, type Reader } from "../reader.ts";
import { foremostOf, recordsEvidence } from "../records.ts";
import { rpmDatabaseEvidence, rpmHeaderEvidence } from "../rpm-records.ts";
import { placed } from "../stamps.ts";
import { sqliteTables, sqliteValues, type Table, type Value } from "../sqlite-file.ts";

const ROWS = 50;
/** Values that are looked at whether they are times. */
const TIMED = 500;
const LOOKED_AT_BYTES = 8 * 1024 * 1024;

/** Numbers of the header that an application sets: `PRAGMA user_version`. Source: fileformat2.html, "The Database Header". */
const SQLITE_FIELDS = [
  ["user_version", 60],
  ["application_id", 68],
] as const;

export const DATABASES: readonly Reader[] = [
  {
    name: "SQLite",
    reads: (_path, bytes) => magic(bytes, "SQLite format 3\0"),
    look: (_path, first, second, { moment }) => {
      // The header counts changes, and says which version of the library made the last one.
      const [one, other] = both(first, second, (bytes) => {
        const plain = Buffer.from(bytes);
        for (const [from, to] of [
          [24, 32],
          [92, 96],
        ] as const)
          plain.fill(0, from, to);
        return plain;
      });
      if (one.equals(other))
        return told(
          "number",
          "count of changes in the header",
          "byte 24",
          ...both(first, second, (bytes) => String(bytes.readUInt32BE(24))),
        );
      const field = SQLITE_FIELDS.find(([, at]) => one.readInt32BE(at) !== other.readInt32BE(at));
      if (field) return sqliteField(field, one, other, moment);
      let found: Evidence | undefined;
      try {
        found = tablesEvidence(...both(first, second, sqliteTables), moment);
      } catch {
        // A journal holds the rest, or it is damaged: its strings still say something.
        return inside("records", evidence(one, other, moment));
      }
      if (found) {
        const columns = timedColumns(...both(first, second, sqliteTables), moment);
        return { ...inside("records", found), ...(columns && { columns }) };
      }
      const place = `byte ${firstDifference(one, other)}`;
      return told("leftover", "the same rows, in other places or beside other unused bytes", place);
    },
  },
  {
    name: "dump of PostgreSQL",
    reads: (_path, bytes) => magic(bytes, "PGDMP"),
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, dumpHead);
      if (!one.rest.equals(other.rest)) return inside("content", evidence(one.rest, other.rest, moment));
      if (one.made === other.made) return undefined;
      const stamps = placed(first, [one.span]);
      return { ...told("time", "time in the header", "byte 11", one.made, other.made), ...(stamps && { stamps }) };
    },
  },
  {
    // Source: rpm, lib/backend/ndb/rpmpkg.c.
    name: "rpm database",
    reads: (_path, bytes) => magic(bytes, "RpmP"),
    look: (_path, first, second, { moment }) => {
      return (
        rpmDatabaseEvidence(...both(first, second, ndbHeaders), moment) ??
        told("number", "generations and places of the packages", `byte ${firstDifference(first, second)}`)
      );
    },
  },
  {
    // Source: gdbm, src/gdbmdefs.h, on 64 bits.
    name: "gdbm",
    reads: (_path, bytes) =>
      bytes.length > 64 && [0x13579acd, 0x13579ace, 0x13579acf, 0x13579ad0, 0x13579ad1].includes(bytes.readUInt32LE(0)),
    look: (_path, first, second, { moment }) => recordsEvidence("record", ...both(first, second, gdbmRecords), moment),
  },
  {
    // Source: LMDB, mdb.c, MDB_page and MDB_meta.
    name: "LMDB",
    reads: (_path, bytes) => bytes.length > 8192 && bytes.readUInt32LE(16) === 0xbeefc0de,
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, lmdbMeta);
      const fields = firstUnequal(one.numbers, other.numbers);
      const found = inside("pages", evidence(one.pages, other.pages, moment));
      if (!one.pages.equals(other.pages) && found.cause !== "unknown" && found.cause !== "number") return found;
      if (fields) return told("number", fields.name, "the head", String(fields.one), String(fields.other));
      return found;
    },
  },
  {
    // Source: PostgreSQL, src/include/catalog/pg_control.h; the identifier is made by BootStrapXLOG, xlog.c.
    name: "PostgreSQL control file",
    reads: (path, bytes) => path.endsWith("global/pg_control") && bytes.length >= 296,
    look: (_path, first, second, { moment }) => {
      const [id, otherId] = both(first, second, (bytes) => bytes.readBigUInt64LE(0));
      if (id !== otherId) {
        const made = (value: bigint) => `${value} (${date(Number(value >> 32n))})`;
        return told(
          "time",
          "system identifier, made of the clock and the process number",
          "byte 0",
          made(id),
          made(otherId),
        );
      }
      return inside("state of the cluster", evidence(first, second, moment));
    },
  },
];

function sqliteField(
  [name, at]: (typeof SQLITE_FIELDS)[number],
  first: Buffer,
  second: Buffer,
  moment: Moment,
): Evidence {
  const values = both(first, second, (bytes) => Buffer.from(String(bytes.readInt32BE(at))));
  return { ...inside("header", inside(name, evidence(...values, moment))), where: `byte ${at}` };
}

function tablesEvidence(
  first: ReadonlyMap<string, Table>,
  second: ReadonlyMap<string, Table>,
  moment: Moment,
): Evidence | undefined {
  const lacking = oneSidedName("table", first, second);
  if (lacking) return lacking;
  const found: Evidence[] = [];
  for (const [name, table] of first) {
    const other = second.get(name);
    const seen = other && rowsEvidence(name, table, other, moment);
    if (seen) found.push(seen);
  }
  return foremostOf(found);
}

function rowsEvidence(name: string, { columns, rows }: Table, other: Table, moment: Moment): Evidence | undefined {
  const changed = [...rows].filter(([id, record]) => other.rows.get(id)?.equals(record) !== true);
  const added = [...other.rows.keys()].some((id) => !rows.has(id));
  if (changed.length === 0 && !added) return undefined;
  if (rows.size === other.rows.size && sameValues(rows, other.rows))
    return told("order", "the same rows in another order", name);
  if (name === "Packages" && columns.includes("blob")) {
    const headers = (own: ReadonlyMap<string, Buffer>) =>
      [...own.values()].flatMap((record) => sqliteValues(record).filter((each) => Buffer.isBuffer(each)));
    const seen = rpmDatabaseEvidence(headers(rows), headers(other.rows), moment);
    if (seen) return seen;
  }
  if (added || changed.some(([id]) => !other.rows.has(id))) {
    const lacking = oneSidedName("row", rows, other.rows);
    return lacking && inside(name, lacking, name);
  }
  let bytes = 0;
  const found = changed.slice(0, ROWS).flatMap(([id, record]) => {
    if (bytes > LOOKED_AT_BYTES) return [];
    bytes += record.length;
    const values = [record, other.rows.get(id) ?? record].map(sqliteValues) as [Value[], Value[]];
    return values[0].flatMap((value, at) => {
      const [left, right] = [value, values[1][at] ?? null].map(shown) as [Buffer, Buffer];
      if (left.equals(right)) return [];
      const column = `${name}.${columns[at] ?? at}`;
      return [inside(column, blobEvidence(left, right, moment), `${column}, row ${id}`)];
    });
  });
  return foremostOf(found);
}

/** The columns in which rows differ, where all that differs are times; undefined where more does. */
function timedColumns(
  first: ReadonlyMap<string, Table>,
  second: ReadonlyMap<string, Table>,
  moment: Moment,
): TimedColumn[] | undefined {
  const found: TimedColumn[] = [];
  let looked = 0;
  for (const [table, { columns, rows }] of first) {
    const others = second.get(table)?.rows;
    if (others?.size !== rows.size) return undefined;
    const times = new Map<string, { value: string | number; rows: string[] }>();
    for (const [id, record] of rows) {
      const other = others.get(id);
      if (other?.equals(record) === true) continue;
      const [values, theirs] = [record, other ?? record].map(sqliteValues) as [Value[], Value[]];
      for (const [at, value] of values.entries()) {
        const [one, two] = [value, theirs[at] ?? null].map(shown) as [Buffer, Buffer];
        if (one.equals(two)) continue;
        const column = columns[at] ?? "";
        const plain = typeof value === "string" || typeof value === "number";
        if (!plain || column === "" || (looked += 1) > TIMED || evidence(one, two, moment).cause !== "time")
          return undefined;
        const own = times.get(column) ?? { value, rows: [] };
        own.rows.push(id);
        times.set(column, own);
      }
    }
    for (const [column, { value, rows: own }] of times)
      found.push({ table, column, value, ...(own.length < rows.size && { rows: own }) });
  }
  return found.length > 0 && found.every(({ rows = [] }) => rows.length <= ROWS) ? found : undefined;
}

function sameValues(rows: ReadonlyMap<string, Buffer>, others: ReadonlyMap<string, Buffer>): boolean {
  const sorted = (own: ReadonlyMap<string, Buffer>) => [...own.values()].sort(Buffer.compare);
  const theirs = sorted(others);
  return sorted(rows).every((record, at) => theirs[at]?.equals(record) === true);
}

function shown(value: Value): Buffer {
  return Buffer.isBuffer(value) ? value : Buffer.from(String(value));
}

function blobEvidence(first: Buffer, second: Buffer, moment: Moment): Evidence {
  try {
    const header = first.length > 64 && first[0] === 0 ? rpmHeaderEvidence(first, second, moment) : undefined;
    if (header) return header;
  } catch {
    // A blob of another kind.
  }
  return evidence(first, second, moment);
}

/** Slots of 16 bytes say in which block each package begins; blocks are of 16 bytes too. */
function ndbHeaders(bytes: Buffer): Buffer[] {
  const end = Math.min(bytes.readUInt32LE(12) * 4096, bytes.length);
  const packages: { index: number; from: number }[] = [];
  for (let at = 32; at + 16 <= end; at += 16) {
    const from = bytes.readUInt32LE(at + 8) * 16;
    if (magic(bytes, "Slot", at) && from !== 0) packages.push({ index: bytes.readUInt32LE(at + 4), from });
  }
  packages.sort((one, other) => one.index - other.index);
  let left = bytes.length;
  return packages.map(({ from }) => {
    if (!magic(bytes, "BlbS", from)) throw new Error("a slot without a package");
    const length = bytes.readUInt32LE(from + 12);
    // Packages do not lie in each other.
    if ((left -= length) < 0) throw new Error("packages that are longer than the file");
    return bytes.subarray(from + 16, from + 16 + length);
  });
}

/** Where a bucket's entries begin, and their length; `looked`: entries of all buckets, used or not. */
const GDBM = { elements: 112, entry: 24, looked: 2_000_000 } as const;

/** The directory names the buckets, and each of these its records; in the order in which they lie in the file. */
function gdbmRecords(bytes: Buffer): Map<string, Buffer> {
  const [directory, directoryBytes] = [Number(bytes.readBigUInt64LE(8)), bytes.readUInt32LE(16)];
  const elements = bytes.readUInt32LE(28);
  if (directory + directoryBytes > bytes.length || elements > bytes.length) throw new Error("a cut-off directory");
  const buckets = new Set<number>();
  for (let at = directory; at < directory + directoryBytes; at += 8) buckets.add(Number(bytes.readBigUInt64LE(at)));
  const records: { name: string; from: number; value: Buffer }[] = [];
  if (buckets.size * elements > GDBM.looked) throw new Error("too many entries");
  for (const bucket of buckets) {
    for (let element = 0; element < elements; element += 1) {
      const at = bucket + GDBM.elements + element * GDBM.entry;
      if (bytes.readInt32LE(at) === -1) continue;
      const from = Number(bytes.readBigUInt64LE(at + 8));
      const [key, value] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)];
      if (from + key + value > bytes.length) throw new Error("a record behind the end");
      const name = bytes.toString("latin1", from, from + Math.min(key, 200)).replace(/\0$/, "");
      records.push({ name, from, value: bytes.subarray(from + key, from + key + value) });
    }
  }
  records.sort((one, other) => one.from - other.from);
  return new Map(records.map(({ name, value }) => [name, value]));
}

/** Two heads take turns; the one with the later transaction counts. */
function lmdbMeta(bytes: Buffer): { numbers: Map<string, number>; pages: Buffer } {
  const size = bytes.readUInt32LE(40);
  const heads = [16, size + 16].filter((at) => at + 136 <= bytes.length);
  const numbers = new Map<string, number>();
  for (const at of heads) {
    const transaction = Number(bytes.readBigUInt64LE(at + 128));
    if (transaction < (numbers.get("count of transactions") ?? 0)) continue;
    numbers.set("count of transactions", transaction);
    numbers.set("size of the map", Number(bytes.readBigUInt64LE(at + 16)));
    numbers.set("last page", Number(bytes.readBigUInt64LE(at + 120)));
  }
  return { numbers, pages: bytes.subarray(Math.min(bytes.length, size * 2)) };
}

/** When a dump (custom, or `toc.dat` of the others) was made, and what follows. Each number has its sign in front.
 *  Source: PostgreSQL, src/bin/pg_dump/pg_backup_archiver.c, ReadHead. */
function dumpHead(bytes: Buffer): { made: string; span: [from: number, to: number]; rest: Buffer } {
  const [minor = 0, size = 0] = [bytes[6], bytes[8]];
  if (size < 1 || size > 6) throw new Error("no size of a number");
  const start = 11 + (minor >= 15 ? 1 : 1 + size);
  const fields = Array.from({ length: 6 }, (_, index) => bytes.readUIntLE(start + index * (1 + size) + 1, size));
  const [second = 0, minute = 0, hour = 0, day = 0, month = 0, year = 0] = fields;
  const made = new Date(Date.UTC(1900 + year, month, day, hour, minute, second));
  const end = start + 7 * (1 + size);
  return { made: made.toISOString().slice(0, 19), span: [start, end], rest: bytes.subarray(end) };
}
