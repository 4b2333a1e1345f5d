/** Two lines that should be equal: what the words say in which they differ. */
import { withoutSignatures } from "./beside-times.ts";
import { withoutCommits } from "./commits.ts";
import type { GeneralCause, Moment } from "./evidence.ts";
import { wordCause } from "./words.ts";
import { withoutDrawnBytes } from "./written-bytes.ts";

/** Characters of a line that are looked at, and of a name in front of a value. */
export const LOOKED_AT = 20_000;
const NAME = 160;

/** What the words of two lines say, each pair of differing ones for itself. */
export function lineCauses(oneLine: string, otherLine: string, moment: Moment): GeneralCause[] {
  const [one, other] = [oneLine, otherLine].map(withoutCommits) as [string, string];
  if (one === other) return ["time"];
  // What is signed differs as well, and is why the signature does.
  const [bare, itsBare] = [one, other].map(withoutSignatures) as [string, string];
  const [leftLine, rightLine] = bare === itsBare ? [one, other] : [bare, itsBare];
  // A file can be one line of megabytes: what is looked at starts a little before the first difference.
  const start = Math.max(0, middle(leftLine, rightLine).from - LOOKED_AT / 4);
  const [left, right] = [leftLine, rightLine].map((line) => line.slice(start, start + LOOKED_AT)) as [string, string];
  const [rest, itsRest] = withoutDrawnBytes(left, right) ?? [];
  if (rest !== undefined && itsRest !== undefined)
    return rest === itsRest ? ["random value"] : ["random value", ...lineCauses(rest, itsRest, moment)];
  // Paths and ids are looked at whole before they are taken apart.
  const coarse = wordCauses(left, right, /(?:[\s"'=,;()[\]{}<>|]|(?<=["']\s?):)+/, moment);
  const fine = wordCauses(left, right, FINE, moment);
  // `app:x:2017:` looks random as a whole, and is a number by its parts; a fraction is none.
  const fraction = /(?<![\d.])0?\.\d{6}/.test(left);
  const parts = !fraction && coarse?.includes("random value") === true && fine?.includes("random value") === false;
  const told = parts ? fine : (coarse ?? fine);
  if (told) return told;
  const simpler = [left, right].map(asShown) as [string, string];
  if (simpler[0] !== left || simpler[1] !== right)
    return simpler[0] === simpler[1] ? ["number"] : lineCauses(...simpler, moment);
  const { from, first, second } = middle(left, right);
  const cause = wordCause(
    first,
    second,
    `${left.slice(0, Math.min(40, from))} ${left.slice(Math.max(0, from - 40))}`,
    moment,
  );
  return [cause];
}

const FINE = /[^A-Za-z0-9+\u231a\u231b]+/;

/** What a terminal shows of a line in the end, of which a bar of progress is painted over; numbers of which nothing parts the
 *  digits. */
function asShown(line: string): string {
  const painted = line.replace(/\r+$/, "").split("\r").at(-1) ?? "";
  return painted.replaceAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (digits) => digits.replaceAll(",", ""));
}

/** The causes of the words that differ, when the lines have equally many and each of them is known. */
function wordCauses(left: string, right: string, split: RegExp, moment: Moment): GeneralCause[] | undefined {
  const [ones, others] = [left.split(split), right.split(split)];
  if (ones.length !== others.length) return undefined;
  const causes = ones.flatMap((word, index) => {
    const counterpart = others[index] ?? "";
    if (word === counterpart) return [];
    const cause = wordCause(word, counterpart, left, moment);
    // `34-MainThread`: one word that says nothing as a whole must not speak for its line.
    return split === FINE || cause !== "unknown" ? [cause] : (wordCauses(word, counterpart, FINE, moment) ?? [cause]);
  });
  return causes.length > 0 && !causes.includes("unknown") ? causes : undefined;
}

/** What is between the common beginning and end of two lines, out to the ends of the words there. */
export function middle(left: string, right: string): { from: number; first: string; second: string } {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - from && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const word = /[A-Za-z0-9+=_]/;
  while (from > 0 && word.test(left[from - 1] ?? "")) from -= 1;
  while (end > 0 && word.test(left.at(-end) ?? "")) end -= 1;
  // `NAME=value` is no base64.
  from += /^[A-Za-z_]\w*=(?=\w)/.exec(left.slice(from, from + NAME))?.[0].length ?? 0;
  return { from, first: left.slice(from, left.length - end), second: right.slice(from, right.length - end) };
}
