/** Rows that stand in another order, and are not the same ones: drawn from more of them, or measured and put in order by it. */
/** Where one row ends: of YAML and JSON in several lines, of JSON in one, or a line. */
const ONE_LINE = /(?<=[}\])]),\s{0,16}(?=[{[(])/;
const ENDS = [/,?\n(?=\s{0,16}(?:- |[{[]\s*(?:\n|$)))/, ONE_LINE, /[,;]?\n/];
/** Of a list of numbers some are the same by chance. */
const [ITEM, ITEMS] = [/[[\]]|,\s?/, 30];
/** Characters, rows that are looked at at least, those that both have, and their share. */
const [MOST, ROWS, SHARED, SHARE] = [2_000_000, 8, 3, 0.1];
/** Of rows that keep their order hardly one stands in front of the one before; of drawn ones every second does. */
const BACK = 0.25;
/** The share of the rows that only one has and that have the form of others. */
const ALIKE = 0.6;
/** A number alone, or with its unit; no part of a version or a name. */
const NUMBER =
  /(?<![\w.#-])[-+]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[-+]?\d+)?(?:%| ?[kKMGT]i?B\b|(?![\w]|\.\d))|(?<=\s)-(?=\s|$)/g;

/** Are these lines measured ones, with all times taken out? */
export function measuredRows(one: readonly string[], other: readonly string[]): boolean {
  if (measured(one, other)) return true;
  const [records, others] = [one, other].map((lines) => lines.join("\n").split(ONE_LINE)) as [string[], string[]];
  return records.length > 2 && measured(records, others);
}

/** Are the rows of the one drawn from the same ones as those of the other? */
export function drawnRows(first: string, second: string): boolean {
  if (first.length > MOST || second.length > MOST) return false;
  const items = [first, second].map((text) => text.split(ITEM)) as [string[], string[]];
  const listed = items.every((each) => each.length >= ITEMS) && drawn(...items);
  const lines = [first, second].map((text) => text.split("\n")) as [string[], string[]];
  return listed || sampled(...lines) || ENDS.some((end) => drawn(first.split(end), second.split(end)));
}

/** Some of the numbered things of one name, in their order, as a sample is that was sorted: what both have lies among the rest. */
function sampled(rows: readonly string[], others: readonly string[]): boolean {
  const [own, its] = [rows, others].map((each) => each.filter((row) => row.trim() !== "")) as [string[], string[]];
  const number = (row: string) => Number(/\d+/.exec(row)?.[0] ?? NaN);
  const all = [...own, ...its];
  const form = (row: string) => row.replace(/\d+/, "#");
  if (Math.min(own.length, its.length) < ROWS || new Set(all.map(form)).size > 1) return false;
  const ascending = (each: readonly string[]) =>
    each.every((row, at) => at === 0 || number(row) > number(each[at - 1] ?? ""));
  if (!ascending(own) || !ascending(its)) return false;
  const itsOwn = new Set(its);
  const both = new Set(own.filter((row) => itsOwn.has(row)));
  const side = [...new Set(all)].sort((one, other) => number(one) - number(other)).map((row) => both.has(row));
  const turns = side.filter((shared, at) => at > 0 && shared !== side[at - 1]).length;
  return both.size >= SHARED - 1 && both.size < own.length && turns >= SHARED;
}

/** The same lines but for numbers and for how wide their columns are, most of which name something else than the others. */
function measured(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const shape = (line: string) =>
    numberless(line)
      .replaceAll(/[\s\u2500-\u257f]+/g, " ")
      .replaceAll(/([-=])\1+/g, "$1")
      .replaceAll(/ ?([|:]) ?/g, "$1")
      .trim();
  const [shapes, others] = [one.map(shape), other.map(shape)];
  const counts = new Map<string, number>();
  for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1);
  const moved = shapes.filter((each, at) => each !== others[at]);
  const numbered = shapes.filter((each, at) => each.includes("#") && one[at] !== other[at]);
  // In place it is for the words of the line to say.
  const padded = one.some((line, at) => numberless(line) !== numberless(other[at] ?? "")) && numbered.every(named);
  if ((moved.length === 0 && !padded) || numbered.length * 2 < one.length - 2) return false;
  if (new Set(moved).size * 2 < moved.length || !moved.every(named)) return false;
  for (const each of others) {
    const left = counts.get(each) ?? 0;
    if (left === 0) return false;
    counts.set(each, left - 1);
  }
  return true;
}

function numberless(line: string): string {
  return line.replaceAll(NUMBER, "#").replaceAll("\u231b", "#");
}

function named(shape: string): boolean {
  return /\p{L}/u.test(shape);
}

/** Rows of which none stands there twice, so that they are the same ones by no chance, and in no order. */
function drawn(rows: readonly string[], others: readonly string[]): boolean {
  const places = new Map(others.map((row, at) => [row, at]));
  const [own, its] = [rows, others].map((each) => each.filter((row) => row.trim() !== "")) as [string[], string[]];
  const least = Math.min(own.length, its.length);
  if (least < ROWS || new Set(own).size < own.length || new Set(its).size < its.length) return false;
  const found = own.flatMap((row, at) => {
    const place = places.get(row);
    return place === undefined || (at === place && rows[at + 1] === others[at + 1]) ? [] : [place];
  });
  // Rows of a table have one form; settings have not.
  const form = (row: string) => row.replaceAll(/[\p{L}\d.]+/gu, "0");
  const forms = new Set(own.filter((row) => places.has(row)).map(form));
  const alone = own.filter((row) => !places.has(row));
  if (alone.length < SHARED || alone.filter((row) => forms.has(form(row))).length < alone.length * ALIKE) return false;
  const back = found.filter((place, at) => place < (found[at - 1] ?? 0)).length;
  return found.length >= Math.max(SHARED, least * SHARE) && back >= found.length * BACK;
}
