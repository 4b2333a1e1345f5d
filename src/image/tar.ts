/** A tar stream taken apart, block by block, without trusting it: what a layer says about itself is input from outside.
 *  Nothing is written anywhere and no link is followed. What the entries mean for an image is the business of layers.ts. */
import { hash } from "node:crypto";
import { CheckFailed } from "../errors.ts";

const BLOCK = 512;
const EMPTY = Buffer.alloc(0);

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

export const HASHED_BLOCK = 1024 * 1024;

export type EntryKind =
  | "file"
  | "hard link"
  | "symbolic link"
  | "character device"
  | "block device"
  | "directory"
  | "fifo"
  | `type ${string}`;

/** A file's bytes, or for a large one the SHA-256 of each MiB of it, and the MiB that was asked for. */
export type Content = { bytes: Buffer } | { hashes: string[]; size: number; wanted?: Buffer };

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

export interface TarEntry {
  /** Without a leading `./` or `/`, without a slash at the end; empty for the root itself. */
  path: string;
  kind: EntryKind;
  size: number;
  /** Every header block of this entry as it came: equal blocks are equal facts. */
  raw: Buffer;
  content: Content;
  facts(): Facts;
}

const KINDS: Record<string, EntryKind> = {
  "0": "file",
  "\0": "file",
  "7": "file",
  S: "file",
  "1": "hard link",
  "2": "symbolic link",
  "3": "character device",
  "4": "block device",
  "5": "directory",
  "6": "fifo",
};

export interface TarParser {
  push(chunk: Buffer): void;
  /** Throws when the stream ended inside an entry. */
  end(): void;
}

/** Calls `entry` for each entry once its content has arrived; content that lies in one chunk is a view of it. `wanted` names
 *  large files and the MiB of each that is kept, `whole` those that are kept whole.
 *  Throws CheckFailed (hostile-layer) for what no image holds. Source: POSIX pax, GNU tar's "Basic Tar Format". */
export function tarParser(
  entry: (entry: TarEntry) => void,
  wanted?: ReadonlyMap<string, number>,
  whole?: (path: string) => boolean,
): TarParser {
  let state: "header" | "extended" | "sparse" | "content" | "padding" | "end" = "header";
  let want = BLOCK;
  let pieces: Buffer[] = [];
  let large: ReturnType<typeof blockHashes> | undefined;
  let zeros = 0;
  let entries = 0;
  let nameBytes = 0;
  let headers: Buffer[] = [];
  let global: Pax = {};
  let pax: Pax = {};
  let longName: string | undefined;
  let longLink: string | undefined;
  let extended = "";
  let extendedSize = 0;
  let current: Omit<TarEntry, "raw" | "content"> | undefined;

  const expect = (next: typeof state, bytes: number) => {
    state = next;
    want = bytes;
    if (bytes === 0) arrived(EMPTY);
  };
  const padding = (size: number) => {
    expect("padding", (BLOCK - (size % BLOCK)) % BLOCK);
  };

  function arrived(bytes: Buffer): void {
    switch (state) {
      case "header":
        header(bytes);
        return;
      case "extended":
        extendedHeader(bytes);
        padding(extendedSize);
        return;
      case "sparse":
        headers.push(bytes);
        if (headers.length > TAR_LIMITS.sparseBlocks) throw hostile("a sparse file with an absurd number of holes");
        if (bytes[504] === 1) expect("sparse", BLOCK);
        else content();
        return;
      case "content":
        finished(large ? { ...large.end(), size: current?.size ?? 0 } : { bytes });
        return;
      case "padding":
      case "end":
        expect("header", BLOCK);
    }
  }

  function header(block: Buffer): void {
    if (block[0] === 0 && block.every((byte) => byte === 0)) {
      zeros += 1;
      // Two empty blocks end an archive; what follows is no part of it for any reader.
      if (zeros === 2) state = "end";
      want = zeros === 2 ? Number.POSITIVE_INFINITY : BLOCK;
      return;
    }
    zeros = 0;
    if (checksum(block) !== number(block, 148, 8)) throw hostile("a header whose checksum is wrong");
    headers.push(block);
    const type = String.fromCharCode(block[156] ?? 0);
    const size = number(block, 124, 12);
    if ("xgLK".includes(type)) {
      if (size > TAR_LIMITS.extendedBytes) throw hostile(`an extended header of ${size} bytes`);
      if (headers.length > 16) throw hostile("an endless row of extended headers");
      extended = type;
      extendedSize = size;
      expect("extended", size);
      return;
    }
    const known = { ...global, ...pax };
    const path = tidy(longName ?? text(known["path"]) ?? ustarName(block));
    const link = longLink ?? text(known["linkpath"]) ?? field(block, 157, 100);
    const kind: EntryKind = KINDS[type] ?? `type ${JSON.stringify(type)}`;
    const declared = known["size"] === undefined ? size : decimal(known["size"]);
    // Links and folders have no content, whatever a header claims; readers that disagree here see different images.
    const holds = kind === "file" || kind.startsWith("type ");
    if (!holds && declared !== 0 && kind !== "hard link") throw hostile(`a ${kind} with content (${path})`);
    entries += 1;
    nameBytes += Buffer.byteLength(path);
    if (entries > TAR_LIMITS.entries) throw hostile(`more than ${TAR_LIMITS.entries} entries`);
    if (nameBytes > TAR_LIMITS.nameBytes) throw hostile(`more than ${TAR_LIMITS.nameBytes} bytes of names`);
    if (kind === "hard link") tidy(link);
    current = { path, kind, size: holds ? declared : 0, facts: () => factsOf(block, kind, link, known) };
    pax = {};
    longName = longLink = undefined;
    if (type === "S" && block[482] === 1) expect("sparse", BLOCK);
    else content();
  }

  function content(): void {
    const size = current?.size ?? 0;
    const path = current?.path ?? "";
    const limit =
      size > TAR_LIMITS.wholeBytes && whole?.(path) === true ? TAR_LIMITS.namedBytes : TAR_LIMITS.wholeBytes;
    large = size > limit ? blockHashes(wanted?.get(path)) : undefined;
    expect("content", size);
  }

  function finished(found: Content): void {
    if (!current) return;
    const size = current.size;
    const done = {
      ...current,
      raw: headers.length === 1 ? (headers[0] ?? EMPTY) : Buffer.concat(headers),
      content: found,
    };
    headers = [];
    current = undefined;
    large = undefined;
    entry(done);
    padding(size);
  }

  function extendedHeader(bytes: Buffer): void {
    // Headers say something about the entry after them, so they belong to its raw form.
    headers.push(bytes);
    if (extended === "x") pax = paxRecords(bytes);
    else if (extended === "g") global = { ...global, ...paxRecords(bytes) };
    else if (extended === "L") longName = field(bytes, 0, bytes.length);
    else longLink = field(bytes, 0, bytes.length);
  }

  return {
    push: (chunk) => {
      let at = 0;
      while (at < chunk.length) {
        const part = chunk.subarray(at, Math.min(chunk.length, at + want));
        at += part.length;
        if (state === "end") return;
        want -= part.length;
        if (state === "content" && large) large.add(part);
        else if (state !== "padding") pieces.push(part);
        if (want > 0) continue;
        const whole = pieces.length === 1 ? (pieces[0] ?? EMPTY) : Buffer.concat(pieces);
        pieces = [];
        arrived(whole);
      }
    },
    end: () => {
      const between = state === "end" || (state === "header" && pieces.length === 0 && headers.length === 0);
      if (!between) throw hostile("an end in the middle of an entry", "cut-short-layer");
    },
  };
}

/** SHA-256 of each MiB of a file that is too large to be kept. */
function blockHashes(wanted?: number) {
  const hashes: string[] = [];
  let kept: { wanted?: Buffer } = {};
  let block = Buffer.allocUnsafe(HASHED_BLOCK);
  let filled = 0;
  const flush = () => {
    if (filled > 0 && hashes.length === wanted) kept = { wanted: Buffer.from(block.subarray(0, filled)) };
    if (filled > 0) hashes.push(hash("sha256", block.subarray(0, filled), "base64"));
    filled = 0;
  };
  return {
    add: (part: Buffer) => {
      let at = 0;
      while (at < part.length) {
        const copied = part.copy(block, filled, at);
        filled += copied;
        at += copied;
        if (filled === HASHED_BLOCK) flush();
      }
    },
    end: () => {
      flush();
      block = Buffer.alloc(0);
      return { hashes, ...kept };
    },
  };
}

/** The hashes of content, so that a large file can be compared with a kept one. */
export function hashesOf(content: Content): string[] {
  if ("hashes" in content) return content.hashes;
  const hashes = blockHashes();
  hashes.add(content.bytes);
  return hashes.end().hashes;
}

/** Values as bytes: extended attributes are no text. */
type Pax = Record<string, Buffer>;

function paxRecords(bytes: Buffer): Pax {
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

function factsOf(block: Buffer, kind: EntryKind, link: string, pax: Pax): Facts {
  const numeric = (key: string, offset: number) => text(pax[key]) ?? String(number(block, offset, 8));
  const names = [text(pax["uname"]) ?? field(block, 265, 32), text(pax["gname"]) ?? field(block, 297, 32)].join(":");
  const xattrs: Record<string, string> = {};
  const records: Record<string, string> = {};
  for (const [key, value] of Object.entries(pax)) {
    const name = /^(?:SCHILY\.xattr|LIBARCHIVE\.xattr)\.(.+)$/s.exec(key)?.[1];
    if (name !== undefined) xattrs[name] = value.toString("hex");
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
function tidy(name: string): string {
  if (Buffer.byteLength(name) > TAR_LIMITS.pathBytes) throw hostile(`a path of ${name.length} characters`);
  if (name.includes("\0")) throw hostile("a path with a null byte in it");
  const path = name.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, "");
  if (path === ".") return "";
  if (path.includes("..") && path.split("/").includes(".."))
    throw hostile(`a path that climbs out of the image: ${name}`);
  return path;
}

function ustarName(block: Buffer): string {
  const name = field(block, 0, 100);
  const posix = block.toString("latin1", 257, 263) === "ustar\0";
  return posix && block[345] !== 0 ? `${field(block, 345, 155)}/${name}` : name;
}

function field(block: Buffer, offset: number, length: number): string {
  const end = block.indexOf(0, offset);
  return text(block.subarray(offset, end < 0 || end > offset + length ? offset + length : end)) ?? "";
}

/** Names are UTF-8 nearly always; the others stay distinct, one character a byte. */
function text(bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const utf8 = bytes.toString("utf8");
  return utf8.includes("\ufffd") ? bytes.toString("latin1") : utf8;
}

/** A number in octal digits, or in base 256 with the highest bit set. */
function number(block: Buffer, offset: number, length: number, signed = false): number {
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

function decimal(bytes: Buffer): number {
  const digits = bytes.toString("latin1");
  const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw hostile(`a size of ${JSON.stringify(digits.slice(0, 40))}`);
  return value;
}

function checksum(block: Buffer): number {
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
