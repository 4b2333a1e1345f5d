/** The same things in another order among bytes that say how long they are and where they lie: what is moved keeps its letters, and
 *  the places of its threes of letters are no longer in a row. */

/** Bytes that are looked at, and how many threes are few. */
const [LOOKED_AT, FEW] = [256 * 1024, 12];
/** How much must be the same, and how much of the bytes may be other ones: lengths, places. */
const [COMMON, OTHER] = [0.4, 0.15];

/** Of two files of one length: what is only in another order is as long as before. */
export function reordered(first: Buffer, second: Buffer): boolean {
  const [one, other] = between(first, second);
  if (one.length > LOOKED_AT || other.length > LOOKED_AT || otherBytes(one, other) > OTHER) return false;
  const [threes, others] = [threesOf(one), threesOf(other)];
  const common = [...threes].flatMap(([three, at]): [number, number][] => {
    const its = others.get(three);
    return its === undefined ? [] : [[at, its]];
  });
  if (common.length < FEW || common.length < Math.min(threes.size, others.size) * COMMON) return false;
  const back = common.filter(([, its], index) => its < (common[index - 1]?.[1] ?? 0)).length;
  const moved = common.filter(([at, its]) => at !== its).length;
  return back > 0 && moved > common.length * 0.3 && !hasWordOfItsOwn(one, other) && !hasWordOfItsOwn(other, one);
}

/** Letters that make a word which the other side does not have. */
const WORD = 5;

/** A word that is another one moves the others as well, where they are sorted by what they say. */
function hasWordOfItsOwn(bytes: Buffer, other: Buffer): boolean {
  const known = new Set(Array.from({ length: Math.max(0, other.length - 2) }, (_, at) => other.readUIntBE(at, 3)));
  let [open, covered] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (at + 3 <= bytes.length && known.has(bytes.readUIntBE(at, 3))) covered = at + 3;
    const letter = /[\w./-]/.test(String.fromCharCode(bytes[at] ?? 0));
    open = letter && at >= covered ? open + 1 : 0;
    if (open >= WORD) return true;
  }
  return false;
}

/** Without what both begin and end with. */
function between(first: Buffer, second: Buffer): [Buffer, Buffer] {
  const most = Math.min(first.length, second.length);
  let [from, back] = [0, 0];
  while (from < most && first[from] === second[from]) from += 1;
  while (back < most - from && first[first.length - 1 - back] === second[second.length - 1 - back]) back += 1;
  return [first.subarray(from, first.length - back), second.subarray(from, second.length - back)];
}

/** The share of bytes that the other side does not have as often. */
function otherBytes(one: Buffer, other: Buffer): number {
  const counts = new Int32Array(256);
  for (const byte of one) counts[byte] = (counts[byte] ?? 0) + 1;
  for (const byte of other) counts[byte] = (counts[byte] ?? 0) - 1;
  // Nulls fill.
  const sum = counts.subarray(1).reduce((all, count) => all + Math.abs(count), 0);
  return sum / (one.length + other.length);
}

/** Threes of letters that are met once, and where: code repeats bytes in every order. */
function threesOf(bytes: Buffer): Map<number, number> {
  const [found, twice] = [new Map<number, number>(), new Set<number>()];
  for (let at = 0; at + 3 <= bytes.length; at += 1) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    if (![one, two, three].every((byte) => byte > 32 && byte < 127) || (one === two && two === three)) continue;
    const key = one * 65_536 + two * 256 + three;
    if (found.has(key)) twice.add(key);
    else found.set(key, at);
  }
  for (const key of twice) found.delete(key);
  return found;
}
