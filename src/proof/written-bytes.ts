/** Bytes that a text shows one by one, as dumps, listings and sources do: `5f 3a b1`, `{0x5f, 58, -79}`, `\137\072`. Each alone is
 *  a small number; in a row they are what they were in the file. */

/** How a byte is written, and what stands between two; the least number that says something together. */
const FORMS: readonly { run: RegExp; each: RegExp; base: number; least: number }[] = [
  form(/[\da-f]{2}/, /[ :-]/, 16, 8),
  form(/[\da-f]{4}/, / /, 16, 4),
  form(/0x[\da-f]{2}/, /, ?/, 16, 6),
  form(/-?\d{1,3}(?:_?u8)?/, /, ?/, 10, 8),
  form(/\d{1,3}/, / {1,3}/, 10, 8),
  form(/\\[0-3][0-7]{2}/, /(?:)/, 8, 6),
];
/** The share of bytes that differ where they were thrown: of 256 hardly one is the same by chance. A clock counts in the last few. */
const MOST = 0.75;
/** What is measured comes out about the same again. */
const NEAR = 16;

function form(byte: RegExp, between: RegExp, base: number, least: number) {
  const run = `(?<![\\w.\\\\-])${byte.source}(?:${between.source}${byte.source}){${least - 1},}(?![\\w.]|-\\w)`;
  return { run: new RegExp(run, "gi"), each: new RegExp(byte.source, "gi"), base, least };
}

/** Both lines with `#` for the rows of thrown bytes in them; undefined where they have none. */
export function withoutDrawnBytes(left: string, right: string): [string, string] | undefined {
  for (const { run, each, base } of FORMS) {
    const [ones = [], others = []] = [left, right].map((line) => line.match(run) ?? []);
    if (ones.length === 0 || ones.length !== others.length) continue;
    const drawn = ones.map((one, at) => {
      const [bytes = [], counterparts = []] = [one, others[at] ?? ""].map((row) => row.match(each) ?? []);
      return areDrawn(bytes, counterparts, base);
    });
    if (!drawn.includes(true)) continue;
    const marked = (line: string) => {
      let at = 0;
      // Columns are as wide as their numbers.
      return line.replaceAll(run, (row) => (drawn[at++] ? "#" : row)).replace(/^ +/, "");
    };
    return [marked(left), marked(right)];
  }
  return undefined;
}

function areDrawn(ones: readonly string[], others: readonly string[], base: number): boolean {
  const differing = ones.filter((one, at) => one !== others[at]).length;
  if (ones.length !== others.length || differing < ones.length * MOST) return false;
  if (base === 8) return true;
  // Without a letter they count something.
  if (base === 16) return [ones, others].every((row) => row.some((byte) => /[a-f]/i.test(byte)));
  const [values, counterparts] = [ones, others].map((row) => row.map((byte) => parseInt(byte, 10))) as [
    number[],
    number[],
  ];
  const near = values.filter((value, at) => Math.abs(value - (counterparts[at] ?? 0)) < NEAR);
  return [values, counterparts].every(isSpread) && near.length * 3 < values.length;
}

/** Are these bytes, with a sign or without, some of them from the upper half? */
function isSpread(values: readonly number[]): boolean {
  const upper = values.filter((value) => value < 0 || value > 127);
  return values.every((value) => value >= -128 && value < 256) && upper.length * 4 > values.length;
}
