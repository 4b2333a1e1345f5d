/** Check sums and digests that a file holds of itself: they differ because what they check does, and say nothing of their own. */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** Bytes of a check sum. */
const WIDTH = 4;
/** Bytes that are summed up for one pair of files, and the head of a file or the piece in front that has a sum of its own. */
const SUMMED = 32 * 1024 * 1024;
const PIECE = 512;
/** Bytes that are summed up one by one. */
const SLOW = 64 * 1024;
/** Differing places that are tried, and how long a sum is with a time beside it. */
const PLACES = 16;
const LONGEST = 16;
/** Bytes that are equal by chance at an end of a digest, and what may differ beside it. */
const [CHANCE, BESIDE] = [2, 12];

export interface Range {
  from: number;
  to: number;
}

/** A differing place: in the first file, and how much further it lies in the second. */
export interface Place extends Range {
  shift?: number;
}

/** What a sum comes to: hexadecimal where it is a digest. */
type Sum = string | number | undefined;

/** Sums by their bytes. */
const KINDS: readonly (readonly [width: number, sum: (parts: readonly Buffer[]) => Sum])[] = [
  ...(
    [
      ["sha512", 64],
      ["sha384", 48],
      ["sha256", 32],
      ["sha1", 20],
      ["md5", 16],
    ] as const
  ).map(
    ([name, width]) =>
      [
        width,
        (parts: readonly Buffer[]) => parts.reduce((hash, part) => hash.update(part), createHash(name)).digest("hex"),
      ] as const,
  ),
  [WIDTH, (parts) => parts.reduce((sum, part) => crc32(part, sum), 0)],
  [WIDTH, (parts) => (parts.reduce((size, { length }) => size + length, 0) > SLOW ? undefined : adler32(parts))],
];

/** Both files with nulls in place of the sums that are right on both sides; as they are where there is none, or where nothing else
 *  differs. `places`: where they differ. */
export function withoutSums(first: Buffer, second: Buffer, places: readonly Place[]): [Buffer, Buffer] {
  const sums = first.length === second.length ? sumsAt([first, second], places) : [];
  if (sums.length === 0) return [first, second];
  const [one, other] = [first, second].map((bytes) => {
    const copy = Buffer.from(bytes);
    for (const { from, to } of sums) copy.fill(0, from, to);
    return copy;
  }) as [Buffer, Buffer];
  return one.equals(other) ? [first, second] : [one, other];
}

/** Where both files have a right sum of one kind. `spans`: parts of each that may have a sum of their own. */
export function sumsAt(
  files: readonly [Buffer, Buffer],
  places: readonly Place[],
  spans: readonly [readonly Range[], readonly Range[]] = [[], []],
): Range[] {
  const budget = { bytes: SUMMED };
  const found: Range[] = [];
  const take = (at: number, width: number, shift: number) => {
    const ats = [at, at + shift];
    if (at < (found.at(-1)?.to ?? 0) || files.some(({ length }, side) => (ats[side] ?? 0) + width > length)) return;
    const [forms, others] = files.map((bytes, side) => {
      return formsOf(bytes, ats[side] ?? 0, width, spans[side] ?? [], budget);
    });
    if (forms?.some((form) => others?.includes(form))) found.push({ from: at, to: at + width });
  };
  for (const { from, to, shift = 0 } of places.slice(0, PLACES)) {
    const least = Math.max(0, from - CHANCE, -shift);
    for (const [width] of KINDS)
      if (width > WIDTH && to - from >= width - 2 * CHANCE && to - from <= width + BESIDE)
        for (let at = least; at <= to - width + CHANCE; at += 1) take(at, width, shift);
    if (to - from <= LONGEST || found.at(-1)?.to === to)
      for (let at = Math.max(0, from - WIDTH + 1, -shift); at < Math.min(to, from + LONGEST); at += 1)
        take(at, WIDTH, shift);
  }
  return found.sort((one, other) => one.from - other.from);
}

/** In which ways these bytes are a sum: of the whole file, of its head with nulls in their place (U-Boot), of what stands in front
 *  or behind, of a part, or of a piece right in front (PNG). */
function formsOf(
  bytes: Buffer,
  at: number,
  width: number,
  spans: readonly Range[],
  budget: { bytes: number },
): string[] {
  // A number can have its lowest byte first.
  const values: Sum[] =
    width === WIDTH ? [bytes.readUInt32BE(at), bytes.readUInt32LE(at)] : [bytes.toString("hex", at, at + width)];
  const [before, nulls, after] = [bytes.subarray(0, at), Buffer.alloc(width), bytes.subarray(at + width)];
  const found: string[] = [];
  const take = (form: string, sum: Sum) => {
    values.forEach((value, order) => value === sum && found.push(`${form} ${order}`));
  };
  const parts = [
    ["before", [before]],
    ["after", [after]],
    ["without", [before, after]],
    ["zeroed", [before, nulls, after]],
    ...spans.map(({ from, to }, index) => [`part ${index}`, [bytes.subarray(from, to)]] as const),
  ] as const;
  for (const [kind, [size, sum]] of KINDS.entries())
    if (size === width && (budget.bytes -= 2 * bytes.length) > 0)
      for (const [form, buffers] of parts) take(`${kind} ${form}`, sum(buffers));
  if (width > WIDTH) return found;
  if ((budget.bytes -= 2 * bytes.length) > 0) {
    let sum = crc32(nulls, crc32(before));
    for (let end = 0; end < PIECE && end < after.length; end += WIDTH) {
      sum = crc32(after.subarray(end, end + WIDTH), sum);
      take(`head ${end}`, sum);
    }
  }
  for (let length = WIDTH; length <= Math.min(PIECE, at); length += 1)
    take(`piece ${length}`, crc32(bytes.subarray(at - length, at)));
  return found;
}

/** Source: RFC 1950, 8.2. Of fewer bytes than SLOW no sum is too large to be divided at the end. */
function adler32(parts: readonly Buffer[]): number {
  let [low, high] = [1, 0];
  for (const part of parts)
    for (const byte of part) {
      low += byte;
      high += low;
    }
  return (high % 65_521) * 65_536 + (low % 65_521);
}
