/** The headers of a tar, field by field, and what they may ask for. Every value is input from outside. */
import { CheckFailed } from "../errors.ts";

export const BLOCK = 512;

/** What a layer may ask of the reader. Real images stay far below each; above it the layer is refused with a clear error. */
export const TAR_LIMITS = {
  /** A whole node_modules tree has some 100,000 paths. */
  entries: 1_000_000,
  /** Names are all that is kept of equal entries, so their sum bounds the memory. */
  nameBytes: 64 * 1024 * 1024,
  /** Linux allows 4,096 bytes to a path. */
  pathBytes: 4096,
  /** Extended headers hold names and extended attributes, of which Linux allows 64 KiB each. */
  extendedBytes: 1024 * 1024,
  /** The old sparse format lists 21 holes a block. */
  sparseBlocks: 1000,
  /** Content that is kept whole for the comparison; of larger files each MiB is hashed. */
  wholeBytes: 16 * 1024 * 1024,
  /** The same for a file that somebody asks for by its name. */
  namedBytes: 256 * 1024 * 1024,
} as const;

export type EntryKind =
  | "file"
  | "hard link"
  | "symbolic link"
  | "character device"
  | "block device"
  | "directory"
  | "fifo"
  | `type ${string}`;

/** What an entry says beside its content. */
export interface Facts {
  mode: number;
  /** Numbers and, where the tar has them, names: `0:0`, `33:33 www-data:www-data`. */
  owner: string;
  /** Seconds since 1970 as the tar writes them, fractions included: `1577836800`. */
  time: string;
  link: string;
  /** Major and minor number of a device, `1:3`. */
  device: string;
  /** Extended attributes; values as hexadecimal digits. */
  xattrs: Record<string, string>;
  /** Further records of extended headers. */
  records: Record<string, string>;
}

/** Values as bytes: extended attributes are no text. */
export type Pax = Record<string, Buffer>;

export function paxRecords(bytes: Buffer): Pax {
  const records: Pax = {};
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const digits = space < 0 ? "" : bytes.toString("latin1", at, space);
    const length = /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : 0;
    const equals = bytes.indexOf(0x3d, space);
    const end = at + length;
    if (length < digits.length + 4 || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 0x0a)
      throw hostile("an extended header that is not well formed");
    const key = bytes.toString("utf8", space + 1, equals);
    if (key !== "__proto__") records[key] = bytes.subarray(equals + 1, end - 1);
    at = end;
  }
  return records;
}

export function factsOf(block: Buffer, kind: EntryKind, link: string, pax: Pax): Facts {
  const numeric = (key: string, offset: number) => text(pax[key]) ?? String(number(block, offset, 8));
  const names = [text(pax["uname"]) ?? field(block, 265, 32), text(pax["gname"]) ?? field(block, 297, 32)].join(":");
  const xattrs: Record<string, string> = {};
  const records: Record<string, string> = {};
  for (const [key, value] of Object.entries(pax)) {
    const name = /^(?:SCHILY\.xattr|LIBARCHIVE\.xattr)\.(.+)$/s.exec(key)?.[1];
    if (name !== undefined) xattrs[name] = value.toString("hex");
    // Other names for attributes, as star, GNU tar and Red Hat's write them.
    else if (/^(?:SCHILY\.acl|RHT\.security|SCHILY\.fflags)/.test(key)) xattrs[key] = value.toString("hex");
    else if (!["path", "linkpath", "size", "uid", "gid", "uname", "gname", "mtime"].includes(key))
      records[key] = value.toString("latin1").slice(0, 200);
  }
  const device = kind.endsWith("device") ? `${number(block, 329, 8)}:${number(block, 337, 8)}` : "";
  return {
    mode: number(block, 100, 8) & 0o7777,
    owner: `${numeric("uid", 108)}:${numeric("gid", 116)}${names === ":" ? "" : ` ${names}`}`,
    time: text(pax["mtime"]) ?? String(number(block, 136, 12, true)),
    link: kind.endsWith("link") ? link : "",
    device,
    xattrs,
    records,
  };
}

/** A path as an image has it. Throws for one that would leave the image's root. */
export function tidy(name: string): string {
  if (Buffer.byteLength(name) > TAR_LIMITS.pathBytes) throw hostile(`a path of ${name.length} characters`);
  if (name.includes("\0")) throw hostile("a path with a null byte in it");
  const path = name.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, "");
  if (path === ".") return "";
  if (path.includes("..") && path.split("/").includes(".."))
    throw hostile(`a path that climbs out of the image: ${name}`);
  return path;
}

export function ustarName(block: Buffer): string {
  const name = field(block, 0, 100);
  const posix = block.toString("latin1", 257, 263) === "ustar\0";
  return posix && block[345] !== 0 ? `${field(block, 345, 155)}/${name}` : name;
}

export function field(block: Buffer, offset: number, length: number): string {
  const end = block.indexOf(0, offset);
  return text(block.subarray(offset, end < 0 || end > offset + length ? offset + length : end)) ?? "";
}

/** Names are UTF-8 nearly always; the others stay distinct, one character a byte. */
export function text(bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const utf8 = bytes.toString("utf8");
  return utf8.includes("\ufffd") ? bytes.toString("latin1") : utf8;
}

/** A number in octal digits, or in base 256 with the highest bit set. */
export function number(block: Buffer, offset: number, length: number, signed = false): number {
  const first = block[offset] ?? 0;
  if (first & 0x80) {
    let value = first === 0xff ? -1 : first & 0x7f;
    for (let index = 1; index < length; index += 1) value = value * 256 + (block[offset + index] ?? 0);
    if (Number.isSafeInteger(value) && (signed || value >= 0)) return value;
    throw hostile("a header with an absurd number");
  }
  let value = 0;
  let ended = false;
  for (let index = offset; index < offset + length; index += 1) {
    const byte = block[index] ?? 0;
    if (byte === 0x20 || byte === 0) {
      if (value > 0) ended = true;
      continue;
    }
    if (ended || byte < 0x30 || byte > 0x37) throw hostile("a header with a number that is none");
    value = value * 8 + byte - 0x30;
  }
  return value;
}

export function decimal(bytes: Buffer): number {
  const digits = bytes.toString("latin1");
  const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw hostile(`a size of ${JSON.stringify(digits.slice(0, 40))}`);
  return value;
}

export function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
  for (let index = 156; index < BLOCK; index += 1) sum += block[index] ?? 0;
  return sum;
}

/** The failure that a layer is which no build makes. */
export function hostile(what: string, code = "hostile-layer"): CheckFailed {
  return new CheckFailed({
    code,
    message: `A layer of the image cannot be read: it holds ${what}.`,
    remedy:
      "No build makes such a layer: it was damaged on its way, or somebody means harm. Build again; look at the registry.",
  });
}
