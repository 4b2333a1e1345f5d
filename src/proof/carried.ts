/** Archives in the middle of a file: in a program (`embed`, `include_bytes`, `xxd -i`), or behind a script. Packed bytes look thrown,
 *  and their length moves what follows. */
import { crc32, inflateRawSync, inflateSync } from "node:zlib";
import { runs } from "./binary.ts";
import { sumsAt, type Place, type Range } from "./checks.ts";
import { evidence, type Evidence } from "./evidence.ts";
import type { Within } from "./reader.ts";
import { foremostOf } from "./records.ts";

/** Places that look like a beginning, of one kind in one file. */
const TRIED = 200;

/** Blocks of one archive: those of nothing take no place, and a file can be made of them. */
const BLOCKS = 10_000;

/** What is shorter unpacked is a chance. */
const SHORTEST = 8;

interface Piece {
  kind: string;
  from: number;
  to: number;
}

/** Where the archive that begins or, as zip does, ends at a sign begins and ends; undefined where it is none. */
interface Form {
  kind: string;
  sign: string;
  bounds(bytes: Buffer, at: number, left: { bytes: number }): [from: number, to: number] | undefined;
}

const FORMS: readonly Form[] = [
  { kind: "gz", sign: "\x1f\x8b\x08", bounds: gzipBounds },
  { kind: "zst", sign: "\x28\xb5\x2f\xfd", bounds: zstdBounds },
  { kind: "xz", sign: "\xfd7zXZ\0", bounds: xzBounds },
  { kind: "lz4", sign: "\x04\x22\x4d\x18", bounds: lz4Bounds },
  { kind: "zip", sign: "PK\x05\x06", bounds: zipBounds },
  // By how hard it was packed.
  ...["\x78\x01", "\x78\x5e", "\x78\x9c", "\x78\xda"].map((sign) => ({ kind: "zlib", sign, bounds: zlibBounds })),
];

/** Why the archives in two files differ. Undefined where other bytes differ too, or the archives do not say why. `moving`: bytes
 *  beside them may change with the place of what follows. */
export function carriedEvidence(
  first: Buffer,
  second: Buffer,
  { into, budget, moment }: Within,
  moving: boolean,
): Evidence | undefined {
  const ones = pieces(first, budget.bytes);
  if (ones.length === 0) return undefined;
  const others = pieces(second, budget.bytes);
  if (ones.length !== others.length || ones.some(({ kind }, at) => kind !== others[at]?.kind)) return undefined;
  const pairs = ones.flatMap((one, at) => {
    const other = others[at];
    const [left, right] = [first.subarray(one.from, one.to), second.subarray(other?.from, other?.to)];
    return left.equals(right) ? [] : [{ kind: one.kind, left, right }];
  });
  if (pairs.length === 0) return undefined;
  const [rest, itsRest] = besideBoth([first, ones], [second, others]);
  const grown = ones.some((one, at) => one.to - one.from !== (others[at]?.to ?? 0) - (others[at]?.from ?? 0));
  const found = pairs.map(({ kind, left, right }) => into(`carried.${kind}`, left, right));
  // Pixels look drawn here and there.
  const opaque = found.find(
    ({ cause, seen }) => cause === "unknown" || seen.length < 2 || seen.at(-1)?.includes("nothing explains"),
  );
  const same = rest.equals(itsRest);
  const all = opaque ?? foremostOf(found);
  // What is packed looks drawn where it is not.
  if (opaque && (opaque.cause !== "unknown" || opaque.seen.length < 2)) return undefined;
  if (same || (moving && grown && !opaque)) return all;
  const { cause } = evidence(rest, itsRest, moment);
  // How long it is packed stands in front.
  return (cause === all?.cause && !opaque) || (grown && cause === "number") ? all : undefined;
}

function pieces(bytes: Buffer, most: number): Piece[] {
  const found: Piece[] = [];
  const left = { bytes: most / 4 };
  for (const { kind, sign, bounds } of FORMS) {
    let tried = 0;
    for (let at = bytes.indexOf(sign, 0, "latin1"); at >= 0 && tried < TRIED; tried += 1) {
      const place = bounded(() => bounds(bytes, at, left));
      // A file that is an archive as a whole has its own reader.
      if (place && place[1] - place[0] < bytes.length) found.push({ kind, from: place[0], to: place[1] });
      at = bytes.indexOf(sign, Math.max(at + 1, place?.[1] ?? 0), "latin1");
    }
  }
  found.sort((one, other) => one.from - other.from);
  // What lies in another archive is looked at with that.
  return found.filter(({ from, to }) => !found.some((other) => other.from <= from && other.to > to));
}

/** Tables of signs hold them too: what does not unpack is none. */
function bounded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Found = [bytes: Buffer, pieces: readonly Piece[]];

/** What stands beside the archives of each, without the sums of them and of the whole. */
function besideBoth(first: Found, second: Found): [Buffer, Buffer] {
  const [gaps, others] = [first, second].map(([bytes, pieces]) => {
    const ends = [0, ...pieces.map(({ to }) => to)];
    return ends.map((from, at): Range => ({ from, to: pieces[at]?.from ?? bytes.length }));
  }) as [Range[], Range[]];
  const places = gaps.flatMap(({ from, to }, index): Place[] => {
    const shift = (others[index]?.from ?? 0) - from;
    if (to + shift !== others[index]?.to) return [];
    return runs(first[0].subarray(from, to), second[0].subarray(from + shift, to + shift), 0).map((place) => ({
      from: place.from + from,
      to: place.to + from,
      shift,
    }));
  });
  const sums = sumsAt([first[0], second[0]], places, [first[1], second[1]]);
  const rest = ([bytes]: Found, own: readonly Range[]) =>
    own.map(({ from, to }, index) => {
      const part = Buffer.from(bytes.subarray(from, to));
      const start = gaps[index]?.from ?? 0;
      for (const sum of sums)
        if (sum.from >= start && sum.to <= start + part.length) part.fill(0, sum.from - start, sum.to - start);
      return part;
    });
  return [Buffer.concat(rest(first, gaps)), Buffer.concat(rest(second, others))];
}

/** Source: RFC 1952. The end is where what it holds is unpacked. */
function gzipBounds(bytes: Buffer, at: number, left: { bytes: number }): [number, number] | undefined {
  const flags = bytes.readUInt8(at + 3);
  if (flags > 31 || ![0, 2, 4].includes(bytes.readUInt8(at + 8))) return undefined;
  let from = at + 10;
  if ((flags & 4) !== 0) from += 2 + bytes.readUInt16LE(from);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) from = bytes.indexOf(0, from) + 1;
  if ((flags & 2) !== 0) from += 2;
  const options = { maxOutputLength: Math.max(1, Math.floor(left.bytes)), info: true };
  const { buffer, engine } = inflateRawSync(bytes.subarray(from), options) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  left.bytes -= buffer.length;
  const to = from + engine.bytesWritten + 8;
  return bytes.readUInt32LE(to - 8) === crc32(buffer) ? [at, to] : undefined;
}

/** Source: RFC 1950: what does not unpack to its sum is none. */
function zlibBounds(bytes: Buffer, at: number, left: { bytes: number }): [number, number] | undefined {
  const options = { maxOutputLength: Math.max(1, Math.floor(left.bytes)), info: true };
  const { buffer, engine } = inflateSync(bytes.subarray(at), options) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  left.bytes -= buffer.length;
  return buffer.length >= SHORTEST ? [at, at + engine.bytesWritten] : undefined;
}

/** Source: RFC 8878, 3.1.1: the header, and blocks that say how long they are. */
function zstdBounds(bytes: Buffer, at: number): [number, number] | undefined {
  const head = bytes.readUInt8(at + 4);
  if ((head & 8) !== 0) return undefined;
  const alone = (head & 32) !== 0;
  const size = [alone ? 1 : 0, 2, 4, 8][head >> 6] ?? 0;
  let to = at + 5 + (alone ? 0 : 1) + ([0, 1, 2, 4][head & 3] ?? 0) + size;
  for (let blocks = 0; ; blocks += 1) {
    const block = bytes.readUIntLE(to, 3);
    const kind = (block >> 1) & 3;
    if (kind === 3 || blocks > BLOCKS) return undefined;
    to += 3 + (kind === 1 ? 1 : block >> 3);
    if ((block & 1) !== 0) break;
  }
  to += (head & 4) === 0 ? 0 : 4;
  return to <= bytes.length ? [at, to] : undefined;
}

/** Source: lz4_Frame_format.md: the head, blocks that say how long they are, and a null behind the last. */
function lz4Bounds(bytes: Buffer, at: number): [number, number] | undefined {
  const flags = bytes.readUInt8(at + 4);
  if (flags >> 6 !== 1) return undefined;
  let to = at + 7 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4);
  const sum = (flags & 16) === 0 ? 0 : 4;
  let blocks = 0;
  for (let size = bytes.readUInt32LE(to); size !== 0; size = bytes.readUInt32LE(to)) {
    to += 4 + (size & 0x7fffffff) + sum;
    if ((blocks += 1) > BLOCKS) return undefined;
  }
  to += (flags & 4) === 0 ? 4 : 8;
  return to <= bytes.length ? [at, to] : undefined;
}

/** Source: The .xz File Format, 2.1.2: the end has the flags of the beginning, and a sum of itself. */
function xzBounds(bytes: Buffer, at: number): [number, number] | undefined {
  for (let end = bytes.indexOf("YZ", at + 12, "latin1"); end >= 0; end = bytes.indexOf("YZ", end + 1, "latin1")) {
    const same = bytes.readUInt16LE(end - 2) === bytes.readUInt16LE(at + 6);
    if (same && crc32(bytes.subarray(end - 6, end)) === bytes.readUInt32LE(end - 10)) return [at, end + 2];
  }
  return undefined;
}

/** Source: APPNOTE.TXT, 4.3.16: the end says how long the directory is, and how far in front of that the first member begins. */
function zipBounds(bytes: Buffer, at: number): [number, number] | undefined {
  const from = at - bytes.readUInt32LE(at + 12) - bytes.readUInt32LE(at + 16);
  const to = at + 22 + bytes.readUInt16LE(at + 20);
  return from >= 0 && to <= bytes.length && bytes.readUInt32LE(from) === 0x04034b50 ? [from, to] : undefined;
}
