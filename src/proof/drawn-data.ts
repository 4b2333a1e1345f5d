/** Values of many lines taken together: numbers and names that were drawn for each of them, and numbers in hexadecimal that count. */
import type { GeneralCause, Moment } from "./evidence.ts";
import { moved, PLACES } from "./places.ts";
import { isUnspoken } from "./words.ts";

type Pair = readonly [first: string, second: string];

/** Lines that are looked at, and drawn numbers, names on both sides, ids and counted numbers at least. */
const [LINES, NUMBERS, NAMES, IDS] = [500, 5, 10, 2];
/** What is measured or counts is as near to its counterpart, for so many of them; and of drawn ones the least is so much less. */
const [NEAR, FEW, LEAST] = [0.1, 0.34, 0.5];

/** What the differing words (`votes`) say of these lines, and all of both texts, when they are taken together; undefined where that is
 *  no more than what each of them says. */
export function saidTogether(
  pairs: readonly Pair[],
  votes: readonly GeneralCause[],
  [one, other]: [readonly string[], readonly string[]],
): GeneralCause[] | undefined {
  if (votes.length === 0 || !votes.every((vote) => /^(?:number|random value|unknown|time|environment)$/.test(vote)))
    return undefined;
  if (!votes.includes("time") && moved(unlike(pairs, PLACES) ?? [])) return ["random value"];
  if (votes.includes("number") && isTimed(pairs, one, other)) return ["number"];
  if (countedHex(pairs, votes.includes("time"))) return ["number"];
  if (votes.includes("time")) return undefined;
  const numbers = votes.every((vote) => vote === "number");
  // A machine has one user, and one language.
  const doubt = votes.includes("unknown") || votes.includes("environment");
  const drawn =
    (numbers && !isMeasured(pairs, one, other) && (drawnNumbers(pairs) || drawnValues(pairs, one, other))) ||
    drawnIds(pairs) ||
    (doubt && !reordered(one, other) && (drawnNames(pairs) || pickedNames(one, other)));
  return drawn ? ["random value"] : undefined;
}

/** Do many lines stand elsewhere in the other text? Then those beside each other are no counterparts. */
function reordered(one: readonly string[], other: readonly string[]): boolean {
  const others = new Set(other.filter((line, at) => line !== one[at]));
  const counts = Map.groupBy(one, (line) => line);
  // `"active": true,` stands in many places.
  const differing = one.filter((line, at) => line !== other[at] && counts.get(line)?.length === 1);
  return differing.filter((line) => others.has(line)).length * 4 > differing.length;
}

/** Days of orders and births: each is another one, long before the builds, and they neither lie near each other nor go along. */
export function drawnDays(first: string, second: string, { now }: Moment): boolean {
  if (first.length > MOST || second.length > MOST) return false;
  const days = [first, second].map((text) => [...text.matchAll(DAYS)].map(dayOf));
  const [ones, others] = days as [number[], number[]];
  if (ones.length !== others.length || first.replaceAll(DAYS, "#") === first) return false;
  const moved = ones.flatMap((one, at): [number, number][] => {
    const other = others[at] ?? NaN;
    return one === other ? [] : [[one, other]];
  });
  const apart = ([one, other]: [number, number]) => Math.abs(one - other) > 2;
  const past = (day: number) => now / 86_400 - day > LONG_AGO;
  return (
    moved.length >= DATED &&
    moved.every((pair) => pair.every(past)) &&
    moved.filter(apart).length >= moved.length * 0.8 &&
    new Set(moved.map(([one, other]) => one - other)).size > 2
  );
}

const DAYS =
  /(?<![\d.])(?:(?<year>(?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:[0-3]?\d([./])[0-3]?\d\2)(?<last>(?:19|20)\d\d))(?!\d)/g;

/** The day that a date says, since 1970; month and day can have changed places. */
function dayOf({ 0: date, groups }: RegExpMatchArray): number {
  const [one = 0, other = 0] =
    date
      .replace(/(?:19|20)\d\d/, "")
      .match(/\d+/g)
      ?.map(Number) ?? [];
  return (
    Date.UTC(Number(groups?.["year"] ?? groups?.["last"]), Math.min(one, other) - 1, Math.max(one, other)) / 86_400_000
  );
}

/** Characters; days before the builds; and dates, at least. */
const [MOST, LONG_AGO, DATED] = [2_000_000, 60, 3];

/** Were the numbers in these lines thrown, in any order and from a whole range? Times that something took and sizes go along with the
 *  line that they stand in, and what counts grows. */
function drawnNumbers(pairs: readonly Pair[]): boolean {
  const numbers = unlike(pairs, /(?<![\w.])\d+(?![\w.])/g);
  if (numbers === undefined) return false;
  const [ones, others] = [0, 1].map((side) => numbers.map((pair) => Number(pair[side]))) as [number[], number[]];
  const wide = [ones, others].every(
    (each) => Math.max(...each) >= 10_000 && Math.min(...each) < Math.max(...each) * LEAST && isUneven(each),
  );
  // A range is filled evenly; what is measured lies at its lower end.
  const even = [ones, others].every(
    (each) => each.filter((value) => value * 4 > Math.max(...each)).length * 2 >= each.length,
  );
  return numbers.length >= NUMBERS && wide && even && !isNear(ones, others) && alike(ones, others) < 0.8;
}

const MEASURED =
  /(?:\b|_)(?:[nuµm]?s|[kKMG]i?B|time|duration|elapsed|took|bytes|sizes?|counts?|total|mem|rss|pids?|inodes?|cpu)\b/i;

/** Numbers of any size that nothing measures or counts: by the name of what they say, since some lie below zero and have many
 *  digits, or since there is nothing but them. */
function drawnValues(pairs: readonly Pair[], one: readonly string[], other: readonly string[]): boolean {
  const numbers = unlike(pairs, /(?<![\w.])[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/g);
  if (numbers === undefined) return false;
  const sides = [0, 1].map((side) => numbers.map((pair) => Number(pair[side])));
  const [ones, others] = sides as [number[], number[]];
  const called = around(pairs, one, other).some((line) => DRAWN_VALUE.test(line));
  if (numbers.length < (called ? 3 : NUMBERS) || isNear(ones, others)) return false;
  if (numbers.length >= NUMBERS && ((!called && alike(ones, others) >= 0.8) || !sides.every(isUneven))) return false;
  const signed = sides.every((each, side) => {
    const long = each.filter((_value, at) => /\.\d{4}/.test(numbers[at]?.[side] ?? ""));
    return long.length * 2 > each.length && long.some((value) => value < 0) && long.some((value) => value > 0);
  });
  const alone = (lines: readonly string[]) => lines.every((line) => /^[\d\s,;|[\]]*$/.test(line));
  return called || signed || ([one, other].every(alone) && sides.every(isFlat));
}

const DRAWN_VALUE =
  /(?:\b|_)(?:prices?|amount|quantity|qty|stock|rating|salary|balance|lat(?=.*\blon)|l(?:at|ong)itude|coordinates|hsla?|rgba?|folds?|dice|rolls?|noise|weights?|bias|centroid|random|rand|phone|zip|postcode)(?:\b|_)|(?:^|[,;\t])(?:score|age)(?=[,;\t]|$)|\+\d{1,3}[- ]\d{2,4}[- ]\d{3}/i;

/** A range is filled evenly; what is measured lies at its lower end. */
function isFlat(values: readonly number[]): boolean {
  const most = Math.max(...values);
  return values.filter((value) => value * 4 > most).length * 3 >= values.length * 2;
}

function isMeasured(...of: Parameters<typeof around>): boolean {
  return around(...of).some((line) => MEASURED.test(line));
}

/** Names of which two are needed to say that the numbers below or beside them are those of a benchmark. */
const TIMED = /\b(?:mean|median|std_?dev|min|max|avg|average|p\d\d|percentile|user|sys(?:tem)?|real|ops)\b/gi;

/** Fractions of a benchmark begin with a nought as drawn ones do. */
function isTimed(...of: Parameters<typeof around>): boolean {
  const [pairs] = of;
  if (!unlike(pairs, /(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/g)?.some(([one]) => one.includes(".")))
    return false;
  const names =
    around(...of)
      .join("\n")
      .match(TIMED) ?? [];
  return new Set(names.map((name) => name.toLowerCase())).size > 1;
}

/** What says of numbers what they are: their lines, and the heading of all. */
function around(pairs: readonly Pair[], one: readonly string[], other: readonly string[]): string[] {
  return [one[0] === other[0] ? (one[0] ?? "") : "", ...pairs.map(([line]) => line)];
}

/** `collapse-1588203081`: long numbers behind a name with a hyphen, which no counter is. */
function drawnIds(pairs: readonly Pair[]): boolean {
  const ids = unlike(pairs, /(?<=[A-Za-z][-_])\d{6,}(?![\w.-])/g);
  if (ids === undefined || ids.length < IDS) return false;
  const [ones, others] = [0, 1].map((side) => ids.map((pair) => Number(pair[side]))) as [number[], number[]];
  return (
    [ones, others].every((each) => Math.max(...each) >= 1e6) && !isNear(ones, others) && !isNear(ones, ones.slice(1))
  );
}

/** `pulse-uolnye2`: words of one length and without a meaning, in two places or more, that have hardly a sign in common. */
function drawnNames(pairs: readonly Pair[]): boolean {
  const names = unlike(pairs, /(?<![A-Za-z0-9])[A-Za-z0-9]{4,16}(?![A-Za-z0-9])/g);
  if (names === undefined || names.length < IDS) return false;
  const [first = ""] = names[0] ?? [];
  const apart = ([one, other]: Pair) => Array.from(one).filter((sign, at) => sign !== other[at]).length;
  const unspoken = names.flat().filter(isUnspoken).length * 3 > names.length * 2;
  return (
    names.every((pair) => pair.every((name) => name.length === first.length) && apart(pair) * 2 > first.length) &&
    (unspoken || names.some((pair) => pair.some((name) => /[a-z]\d+[a-z]|\d[a-z]+\d/i.test(name)))) &&
    names.every((pair) => pair.every((name) => /[a-z]/i.test(name)))
  );
}

/** Where a line ends, or a record of many in one line. */
const RECORD = /\n|(?<=[}\])]),\s?(?=[{[(])/;

/** Were names drawn for each row: most of them others than the other text has, or picked from a list that both drew from? Of a list
 *  in another order, or one with a line more, each has them as often. */
function pickedNames(...texts: readonly (readonly string[])[]): boolean {
  const [one = [], other = []] = texts.map((lines) =>
    lines
      .join("\n")
      .split(RECORD)
      .map((record) => record.replace(/^[\s[({]+/, "").replace(/[\s\])},;]{1,40}$/, "")),
  );
  if (one.length !== other.length) return false;
  const counts = new Map<string, [number, number]>();
  const count = (cell: string, side: 0 | 1, counterpart: string) => {
    for (const [name] of cell.matchAll(/\p{L}+/gu)) {
      if (counterpart.includes(name)) continue;
      const found = counts.get(name) ?? [0, 0];
      found[side] += 1;
      counts.set(name, found);
    }
  };
  /** Rows of one form, with what is equal in them, and the different pairs in them. */
  const kinds = new Map<string, { rows: number; places: number; pairs: Set<string> }>();
  for (const [at, line] of one.entries()) {
    if (line === other[at]) continue;
    const [cells, others] = [line, other[at] ?? ""].map((text): string[] => text.match(CELL) ?? []) as [
      string[],
      string[],
    ];
    if (line.replaceAll(CELL, "0") !== other[at]?.replaceAll(CELL, "0")) return false;
    let place = 0;
    const kind = line.replaceAll(CELL, (cell) => (cell === others[place++] ? cell.replaceAll(/\d+/g, "0") : "#"));
    const found = kinds.get(kind) ?? { rows: 0, places: 0, pairs: new Set() };
    kinds.set(kind, found);
    found.rows += 1;
    for (const [index, cell] of cells.entries()) {
      const counterpart = others[index] ?? "";
      if (cell === counterpart) continue;
      found.places += 1;
      if (lettersOf(cell) !== lettersOf(counterpart)) found.pairs.add(`${cell}\n${counterpart}`);
      count(cell, 0, counterpart);
      count(counterpart, 1, cell);
    }
  }
  const all = [...counts.values()];
  const sum = (found: readonly (readonly number[])[]) => found.flat().reduce((all, each) => all + each, 0);
  const shared = all.filter(([first, second]) => first > 0 && second > 0);
  const moved = shared.map(([first, second]) => [Math.abs(first - second)]);
  const named = [...kinds].filter(([kind, { rows, pairs }]) => rows > 2 && pairs.size > 2 && /[^#\W]/u.test(kind));
  if (named.length > 0 && sum(shared) <= sum(all) * 0.6) return true;
  const rows = [...kinds.values()].every(({ places }) => places > 2) || kinds.size * 3 <= sum(all);
  return sum(all) >= NAMES && all.length > 1 && rows && sum(shared) > sum(all) * 0.6 && sum(moved) > sum(all) * 0.04;
}

function lettersOf(cell: string): string {
  return cell.replaceAll(/\d+/g, "");
}

const CELL = /[\p{L}\d]+(?:[ .'@_-]+[\p{L}\d]+)*/gu;

/** `15f2a3-1c8`, `"5f2a3"`: numbers in hexadecimal that lie near each other in each text, as those of files do that were made one
 *  after the other; a single one must lie near the other's, and beside another. Those that follow
 *  each other are none of a clock (`timed`) that they look like by chance. */
function countedHex(pairs: readonly Pair[], timed: boolean): boolean {
  const found = unlike(pairs, HEX);
  if (!found?.some((pair) => /[a-f]/.test(pair.join("").replaceAll("0x", "")))) return false;
  const values = [0, 1].map((side) => found.map((pair) => parseInt(pair[side] ?? "", 16)));
  const near = (each: readonly number[], part: number) =>
    Math.max(...each) - Math.min(...each) < Math.max(...each) / part;
  const following = (each: readonly number[]) =>
    new Set(each).size === each.length && Math.max(...each) - Math.min(...each) < each.length * 4;
  if (timed) return found.length > 2 && values.every((each) => Math.max(...each) < 2 ** 28 && following(each));
  if (found.length === 1)
    return pairs.every(([one]) => /(?<![\w-])[\da-f]+-[\da-f]+(?![\w])/.test(one)) && near(values.flat(), 64);
  return values.every((each) => near(each, found.length > 2 ? 16 : 256));
}

const HEX = /(?<![\w.])(?:0x)?[0-9a-f]{4,9}(?!\w|\.\w)/g;

/** What differs of this form, each pair once, where nothing else does. */
function unlike(pairs: readonly Pair[], form: RegExp): Pair[] | undefined {
  const found = new Map<string, Pair>();
  for (const [one, other] of pairs.slice(0, LINES)) {
    if (one.replaceAll(form, "#") !== other.replaceAll(form, "#")) return undefined;
    const counterparts = other.match(form) ?? [];
    for (const [at, value] of (one.match(form) ?? []).entries()) {
      const pair: Pair = [value, counterparts[at] ?? ""];
      if (value !== pair[1]) found.set(pair.join(), pair);
    }
  }
  return [...found.values()];
}

function isNear(ones: readonly number[], others: readonly number[]): boolean {
  const near = ones.filter((one, at) => {
    const other = others[at];
    return other !== undefined && Math.abs(one - other) < Math.max(one, other) * NEAR;
  });
  return near.length > ones.length * FEW;
}

/** Does it neither grow nor fall throughout? */
function isUneven(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, at) => value > (values[at] ?? 0));
  return steps.includes(true) && steps.includes(false);
}

/** How far both go along with each other: from -1 to 1, by their ranks. */
function alike(ones: readonly number[], others: readonly number[]): number {
  const ranks = (values: readonly number[]) => {
    const sorted = values.toSorted((one, other) => one - other);
    return values.map((value) => sorted.indexOf(value));
  };
  const [left, right] = [ranks(ones), ranks(others)];
  const apart = left.reduce((sum, rank, at) => sum + (rank - (right[at] ?? 0)) ** 2, 0);
  return 1 - (6 * apart) / (ones.length * (ones.length ** 2 - 1));
}
