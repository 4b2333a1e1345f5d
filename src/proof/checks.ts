/** Check sums that a file holds of itself: they differ because what they check does, and say nothing of their own. */
import { crc32 } from "node:zlib";

const WIDTH = 4;
/** Bytes that are summed up for one pair of files, and the head of a file or the piece in front that has a sum of its own. */
const SUMMED = 32 * 1024 * 1024;
const PIECE = 512;
/** Differing places that are tried, and how long a sum is with a time beside it. */
const PLACES = 16;
const LONGEST = 16;

interface Range {
  from: number;
  to: number;
}

/** Both files with nulls in place of the CRC-32 sums that are right on both sides; as they are where there is none, or where
 *  nothing else differs. `places`: where they differ. */
export function withoutSums(first: Buffer, second: Buffer, places: readonly Range[]): [Buffer, Buffer] {
  const budget = { bytes: SUMMED };
  const sums = places.slice(0, PLACES).flatMap(({ from, to }) => {
    if (to - from > LONGEST) return [];
    for (let at = Math.max(0, from - WIDTH + 1); at < to; at += 1) if (isCheck(first, second, at, budget)) return [at];
    return [];
  });
  if (sums.length === 0) return [first, second];
  const [one, other] = [first, second].map((bytes) => {
    const copy = Buffer.from(bytes);
    for (const at of sums) copy.fill(0, at, at + WIDTH);
    return copy;
  }) as [Buffer, Buffer];
  return one.equals(other) ? [first, second] : [one, other];
}

function isCheck(first: Buffer, second: Buffer, at: number, budget: { bytes: number }): boolean {
  if (at + WIDTH > first.length || first.length !== second.length) return false;
  const [forms, others] = [formsOf(first, at, budget), formsOf(second, at, budget)];
  return forms.some((form) => others.includes(form));
}

/** In which ways the four bytes are a sum: of the whole file, of its head with nulls in their place (U-Boot), of what stands in
 *  front or behind, or of a piece right in front (PNG). */
function formsOf(bytes: Buffer, at: number, budget: { bytes: number }): string[] {
  const values = [bytes.readUInt32LE(at), bytes.readUInt32BE(at)];
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + WIDTH)];
  const found: string[] = [];
  const take = (form: string, sum: number) => {
    values.forEach((value, order) => value === sum && found.push(`${form} ${order}`));
  };
  if ((budget.bytes -= 2 * bytes.length) > 0) {
    const front = crc32(before);
    take("before", front);
    take("after", crc32(after));
    take("without", crc32(after, front));
    let sum = crc32(Buffer.alloc(WIDTH), front);
    for (let end = 0; end < PIECE && end < after.length; end += WIDTH) {
      sum = crc32(after.subarray(end, end + WIDTH), sum);
      take(`head ${end}`, sum);
    }
    take("zeroed", crc32(after, crc32(Buffer.alloc(WIDTH), front)));
  }
  for (let length = WIDTH; length <= Math.min(PIECE, at); length += 1)
    take(`piece ${length}`, crc32(bytes.subarray(at - length, at)));
  return found;
}
