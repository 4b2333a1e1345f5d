/** What bytes look like that were drawn: all of them, or those of a column of numbers. */

/** Random bytes repeat rarely and reach over the whole range. */
export function mixed(bytes: Buffer): boolean {
  const distinct = new Set(bytes).size;
  return distinct >= Math.min(bytes.length * 0.6, 100) && bytes.some((byte) => byte > 127 || byte < 32);
}

/** Numbers of a row that are needed to say so, and how many of as many drawn bytes are distinct at least. */
const [ROW, DISTINCT] = [16, 0.8];

/** Fractions and numbers in a row, whose lower bytes look drawn while the highest are much the same: weights, samples. */
export function mixedColumns(first: Buffer, second: Buffer): boolean {
  return [2, 4, 8].some((width) => {
    const count = Math.floor(Math.min(first.length, second.length) / width);
    const expected = 256 * (1 - (255 / 256) ** count) * DISTINCT;
    const column = (bytes: Buffer, at: number) => Array.from({ length: count }, (_, row) => bytes[row * width + at]);
    // Places and lengths are small, on either side of nought.
    const small = (bytes: Buffer, at: number) => column(bytes, at).every((byte) => byte === 0 || byte === 255);
    return (
      count >= ROW &&
      !Array.from({ length: width }, (_, at) => at).some((at) => small(first, at) && small(second, at)) &&
      Array.from({ length: width }, (_, at) => [column(first, at), column(second, at)] as const).some(
        ([one, other]) =>
          new Set(one).size >= expected &&
          new Set(other).size >= expected &&
          one.filter((byte, row) => byte !== other[row]).length > count * 0.9,
      )
    );
  });
}

/** Four bytes of which neither end is small, or the same, in both: no number of something is as large, in either order. */
export function isDrawnWord(first: Buffer, second: Buffer): boolean {
  const ends = [0, first.length - 1];
  return (
    first.length === 4 &&
    second.length === 4 &&
    ends.every((at) => (first[at] ?? 0) > 15 && (second[at] ?? 0) > 15 && first[at] !== second[at]) &&
    [...first, ...second].some((byte) => byte > 127)
  );
}

/** Single bits in an empty field, as a filter of Bloom has them; numbers keep to the low ends of words. */
export function scattered(first: Buffer, second: Buffer): boolean {
  const [bits, places] = [new Set<number>(), [0, 0, 0, 0]];
  let [bytes, more] = [0, 0];
  for (const [at, byte] of first.entries()) {
    const other = second[at] ?? 0;
    if (byte === other) continue;
    bytes += 1;
    if ([byte, other].some((each) => (each & (each - 1)) !== 0)) more += 1;
    bits.add(byte ^ other);
    places[at % 4] = (places[at % 4] ?? 0) + 1;
  }
  const empty = () => first.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) > first.length / 2;
  return (
    bytes >= 8 &&
    more * 4 <= bytes &&
    bits.size > 3 &&
    places.every((count) => count > 0 && count * 5 <= bytes * 3) &&
    empty()
  );
}
