/** The rows of a SQLite database, read from its bytes: nothing is opened or executed, and damage ends it with an error.
 *  Source: https://www.sqlite.org/fileformat2.html. */

/** Cells and pages that are read of one database, and bytes of their records. */
const MOST = { rows: 300_000, pages: 200_000, bytes: 64 * 1024 * 1024 } as const;

export interface Table {
  /** As they are declared; empty where the declaration is not understood. */
  columns: string[];
  /** Records by row id, as text; not decoded. */
  rows: Map<string, Buffer>;
}

/** Every table that has row ids, by name. Throws when it is not what it says. */
export function sqliteTables(bytes: Buffer): Map<string, Table> {
  const size = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const usable = size - bytes.readUInt8(20);
  if (size < 512 || usable < 480) throw new Error("an impossible size of pages");
  const left = { ...MOST };
  const read = (root: number) => rowsOf({ bytes, size, usable, left }, root);
  const tables = new Map<string, Table>();
  for (const record of read(1).values()) {
    const [type, name, , root, sql] = sqliteValues(record);
    if (type !== "table" || typeof name !== "string" || typeof root !== "number" || root < 2) continue;
    if (typeof sql === "string" && /\bWITHOUT\s+ROWID\b/i.test(sql)) continue;
    tables.set(name, { columns: columnsOf(typeof sql === "string" ? sql : ""), rows: read(root) });
  }
  return tables;
}

interface File {
  bytes: Buffer;
  size: number;
  usable: number;
  left: Record<keyof typeof MOST, number>;
}

const [INTERIOR, LEAF] = [5, 13];

function rowsOf(file: File, root: number): Map<string, Buffer> {
  const { bytes, size } = file;
  const rows = new Map<string, Buffer>();
  const seen = new Set<number>();
  const waiting = [root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (seen.has(page) || page * size > bytes.length || page < 1) throw new Error("a page in a circle, or none");
    seen.add(page);
    if ((file.left.pages -= 1) < 0) throw new Error("too many pages");
    const start = (page - 1) * size;
    const header = page === 1 ? start + 100 : start;
    const kind = bytes.readUInt8(header);
    const cells = bytes.readUInt16BE(header + 3);
    const pointers = header + (kind === INTERIOR ? 12 : 8);
    if (kind !== INTERIOR && kind !== LEAF) throw new Error("no table");
    if (kind === INTERIOR) waiting.push(bytes.readUInt32BE(header + 8));
    for (let cell = cells - 1; cell >= 0 && kind === INTERIOR; cell -= 1)
      waiting.push(bytes.readUInt32BE(start + bytes.readUInt16BE(pointers + cell * 2)));
    for (let cell = 0; cell < cells && kind === LEAF; cell += 1) {
      const [length, afterLength] = number(bytes, start + bytes.readUInt16BE(pointers + cell * 2));
      const [id, at] = number(bytes, afterLength);
      if ((file.left.rows -= 1) < 0 || (file.left.bytes -= length) < 0) throw new Error("too many rows");
      rows.set(String(id), payload(file, at, length));
    }
  }
  return rows;
}

/** What does not fit into a page goes on in others. */
function payload({ bytes, size, usable }: File, at: number, length: number): Buffer {
  const most = usable - 35;
  if (length <= most) return bytes.subarray(at, at + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wished = least + ((length - least) % (usable - 4));
  const local = wished <= most ? wished : least;
  const parts = [bytes.subarray(at, at + local)];
  let page = bytes.readUInt32BE(at + local);
  for (let open = length - local; open > 0; open -= usable - 4) {
    const start = (page - 1) * size;
    if (page < 1 || page * size > bytes.length) throw new Error("a record that goes on nowhere");
    parts.push(bytes.subarray(start + 4, start + 4 + Math.min(open, usable - 4)));
    page = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

/** Up to nine bytes of seven bits, the highest first. */
function number(bytes: Buffer, from: number): [value: number, end: number] {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes.readUInt8(from + index);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, from + index + 1];
  }
  return [value * 256 + bytes.readUInt8(from + 8), from + 9];
}

export type Value = string | number | Buffer | null;

/** The values of a record. */
export function sqliteValues(record: Buffer): Value[] {
  const [header, first] = number(record, 0);
  const values: Value[] = [];
  let body = header;
  for (let at = first; at < header;) {
    const [type, next] = number(record, at);
    const length = type < 12 ? ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0) : Math.floor((type - 12) / 2);
    if (body + length > record.length) throw new Error("a cut-off record");
    values.push(value(record.subarray(body, body + length), type));
    body += length;
    at = next;
  }
  return values;
}

function value(bytes: Buffer, type: number): Value {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  if (type < 7) return bytes.readIntBE(0, bytes.length);
  if (type < 12) return type - 8;
  return type % 2 === 1 ? bytes.toString("utf8") : bytes;
}

/** `CREATE TABLE t (id INTEGER PRIMARY KEY, "made at" TEXT, …)` */
function columnsOf(sql: string): string[] {
  const plain = sql.slice(0, 20_000).replaceAll(/--.*$|\/\*[^]*?\*\//gm, "");
  const body = /\((.*)\)/s.exec(plain)?.[1] ?? "";
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (const sign of body) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  parts.push(part);
  return parts.map((each) => /^\s*["'`[]?([^"'`\]\s]+)/.exec(each)?.[1] ?? "");
}
