/** Two texts that should be equal: in which words they differ, and what these words are. */
import type { Evidence, GeneralCause, Moment } from "./evidence.ts";
import { drawnDays, saidTogether } from "./drawn-data.ts";
import { drawnWords, typedWords } from "./drawn-words.ts";
import { besideTimes, withoutDigests } from "./beside-times.ts";
import { withoutCommits } from "./commits.ts";
import { changedTimes, drawnValues } from "./frozen.ts";
import { datedIds } from "./ids.ts";
import { keyedValues } from "./keyed-values.ts";
import { lineCauses, LOOKED_AT, middle } from "./line-words.ts";
import { drawnRows, measuredRows } from "./rows.ts";
import { differsInTimes, timesIn, withoutTimes } from "./time-text.ts";
import { foremost, random } from "./words.ts";

/** Differing lines that are looked at; characters that are shown. */
const LINES = 2000;
const SHOWN = 160;
/** The share of lines without a counterpart in two logs of one run, and where these have the same kinds of lines. */
const [ALONE, MORE] = [0.2, 0.5];
/** Differing numbers for each that looks like a time. */
const CHANCE = 4;
/** Lines that are looked at for ids. */
const IDS = 50;
/** Places that differ where the same signs are no chance. */
const MIXED = 100;

/** `skipped`: equal lines before these texts, which are cut out of larger ones. */
export function textEvidence(first: string, second: string, moment: Moment, skipped = 0): Evidence {
  const [one, other] = [first.split("\n"), second.split("\n")];
  const at = one.findIndex((line, index) => line !== other[index]);
  const line = at < 0 ? one.length : at;
  const shown = { where: `line ${skipped + line + 1}`, ...excerpts(one[line] ?? "", other[line] ?? "") };
  const told = (cause: GeneralCause, what: string): Evidence => ({ cause, seen: [what], ...shown });

  if (drawnDays(first, second, moment)) return told("random value", "days that were drawn, in text");
  const alone = differsInTimes(first, second, moment);
  if (alone) {
    const times = changedTimes(first, second);
    const drawn = times === undefined ? (keyedValues(first, second) ?? typedWords(one, other)) : undefined;
    const what = alone === "time" ? "a time in text" : "a duration in text";
    return { ...told(alone, what), ...(times && { times }), ...(drawn && { drawn }) };
  }
  if (withoutReturns(first) === withoutReturns(second)) return told("environment", "the ends of the lines");
  const [plain, others] = [one, other].map((lines) => lines.map((text) => withoutTimes(text, moment))) as [
    string[],
    string[],
  ];
  // A report puts the slowest first, and lines of a log come as jobs write them: sorted they differ in the next build.
  // Columns are as wide as what stands in them.
  const [narrow, itsNarrow] = [plain, others].map((lines) => lines.map((text) => text.replaceAll(/\s+/g, " ")));
  const by = sameSet(narrow ?? [], itsNarrow ?? []) ? ranked(one, other, plain) : undefined;
  if (by) return told(by, `a ${by} in lines, which are in another order for it`);
  if (sameSet(one, other)) return told("order", "the same lines in another order");
  if (sameJson(first, second)) return told("order", "the same JSON in another order");
  if (sameSet(plain, others)) {
    // Beside each other, whatever the order.
    const times = changedTimes(byPlain(one, plain), byPlain(other, others));
    return { ...told("order", "the same lines, but for times, in another order"), ...(times && { times }) };
  }
  if (first.length < 200_000 && sameSet(parts(first), parts(second)))
    return told("order", "the same words in another order");
  if (first.length < 200_000 && sameSet(parts(plain.join("\n")), parts(others.join("\n"))))
    return told("order", "the same words, but for times, in another order");
  if (first.length < 200_000 && spokenParts(first, second)) return told("order", "the same words in another order");
  if (first.length < 200_000 && torn(first, second)) return told("order", "the same signs in another order");

  const extra = moreLines(plain, others);
  if (extra)
    return { ...told("leftover", `${extra.count} ${extra.count === 1 ? "line" : "lines"} more in the ${extra.side}`) };

  const timed = plain.some(
    (text, index) =>
      index < others.length &&
      text.includes("\u231a") &&
      timesIn(one[index] ?? "", moment) !== timesIn(other[index] ?? "", moment),
  );
  // A log of which the lines say when they were written is another one in each build, whatever else it says.
  const log = timed && ([plain, others].every(isLog) || [first, second].every(isDump));
  if (!log && measuredRows(plain, others)) return told("number", "numbers in lines, which are in another order for it");
  if (drawnRows(first, second)) return told("random value", "rows that were drawn, in another order");

  const changed = changedLines(plain, others);
  if (changed.pairs.length === 1 && changed.pairs.every(uptimes))
    return told("time", "for how long the machine runs, in text");
  const uncommitted = changed.pairs.filter(([left, right]) => withoutCommits(left) !== withoutCommits(right));
  const pairs = timed ? uncommitted.filter((pair) => !besideTimes(pair)) : uncommitted;
  const votes = withoutChance(pairs.flatMap(([left, right]) => lineCauses(left, right, moment)));
  if (timed || uncommitted.length < changed.pairs.length) votes.push("time");
  const said = saidTogether(pairs, votes, [plain, others]) ?? votes;
  const drawn = said.includes("random value") && changed.pairs.some(longDice);
  const main = foremost(drawn ? said.filter((vote) => vote !== "number") : said);
  const rest = main === "unknown" && !log ? withoutShared(plain, others, moment, timed) : undefined;
  if (rest) return told(...rest);
  const cause = log || (timed && followsTimes(main, plain, others, moment)) ? "time" : main;
  const all = [...new Set(said)].filter((vote) => vote !== "unknown");
  const also = [
    said.includes("unknown") ? ", and words that nothing explains" : "",
    changed.alone > 0 ? `, and ${changed.alone} lines that only one of them has` : "",
  ].join("");
  const dice = all.includes("random value") && all.every((each) => each === "random value" || each === "time");
  const named = dice && also === "" ? drawnValues(one, other) : undefined;
  const short = also === "" && all.every((each) => DRAWN.includes(each));
  const found = (short ? drawnWords(one, other) : undefined) ?? keyedValues(first, second);
  const values = named ?? { drawn: found ?? (also === "" ? typedWords(one, other) : undefined) };
  const ids = all.includes("random value") ? idsOf(changed.pairs, moment) : "";
  return {
    ...told(cause, cause === "unknown" ? "text that differs" : `${all.join(", ")} in text${also}${ids}`),
    ...values,
  };
}

/** Are digests all that looks drawn in a text that is dated? They follow from what they are of, which the clock changed. */
function followsTimes(found: GeneralCause, one: readonly string[], other: readonly string[], moment: Moment): boolean {
  if (found !== "random value" && found !== "unknown") return false;
  const [bare, others] = [one, other].map((lines) => withoutDigests(lines.join("\n")).split("\n")) as [
    string[],
    string[],
  ];
  const pairs = changedLines(bare, others).pairs.filter((pair) => !besideTimes(pair));
  return foremost([...pairs.flatMap(([left, right]) => lineCauses(left, right, moment)), "time"]) === "time";
}

/** What is another word in each build, and says nothing that a server needs. */
const DRAWN: readonly GeneralCause[] = ["random value", "number", "temporary path", "host name"];

/** Where a line of a log says when it was written: first, behind its level, a process or who asked, or as a field. */
const LOG_LINE = new RegExp(
  [
    /^.?\u231a/,
    /^(?:[IWEF]\d{4}|\d+:[A-Z]|\[?(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical|severe)\b[\]:]*) *\W?\u231a/,
    /^\S+ \S+ \S+ \[\u231a/,
    /^(?:[\w.]+=\S+ ){0,2}\w{1,12}="?\u231a/,
    /^\{(?=.*"(?:level|severity|s|msg|message)":).*"(?:t|ts|time|@?timestamp|date)":\W*(?:date\W+)?\u231a/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);
/** Lines of a log that say it, at least; and the share of those that are no continued ones. */
const [DATED, MOSTLY] = [3, 0.75];

function isLog(lines: readonly string[]): boolean {
  const said = lines.filter((text) => !/^\s|^$/.test(text));
  if (said.every((text) => /^.?\u231a/.test(text))) return true;
  const dated = said.filter((text) => LOG_LINE.test(text)).length;
  return dated >= DATED && dated >= said.length * MOSTLY;
}

/** Addresses of memory that a report of a process names, at least: what a virtual machine or a sanitizer writes when it gives up. */
const PLACES = 20;

/** Which addresses, threads and libraries it names is of the process that it is about. */
function isDump(text: string): boolean {
  return (text.slice(0, 1_000_000).match(/\b0x(?:0{4})?[5-7][0-9a-f]{11}\b/g)?.length ?? 0) >= PLACES;
}

/** A word that no number looks like by chance, nor a digest of numbers. */
function longDice([left, right]: [string, string]): boolean {
  const { first, second } = middle(left, right);
  return [first, second].every((word) => /^(?=.*[g-zG-Z])(?=.*\d)[\w+]{20,}=*$/.test(word) && random(word));
}

/** Of very many numbers one has the digits of a day or an hour by chance. */
function withoutChance(votes: readonly GeneralCause[]): GeneralCause[] {
  const count = (cause: GeneralCause) => votes.filter((vote) => vote === cause).length;
  return count("number") > CHANCE * count("time") ? votes.filter((vote) => vote !== "time") : [...votes];
}

/** /proc/uptime: since when the machine runs, and for how long its processors had nothing to do. */
function uptimes([left, right]: [string, string]): boolean {
  const [[runs = NaN, idle = NaN] = [], [later = NaN, idler = NaN] = []] = [left, right].map((line) =>
    /^(?:\D*\bup\D*)?(\d{2,}\.\d\d) (\d{2,}\.\d\d)$/.exec(line)?.slice(1).map(Number),
  );
  const grown = later - runs;
  return grown > 0 && grown < 600 && idler > idle && idler - idle < grown * 1024;
}

function idsOf(pairs: readonly [string, string][], moment: Moment): string {
  const looked = pairs.slice(0, IDS).map((pair) => pair.map((line) => line.slice(0, LOOKED_AT)) as [string, string]);
  return looked.reduce((found, [left, right]) => found || datedIds(left, right, moment), "");
}

/** Programs that write to one file at the same time break each other's lines, too. Few signs are the same in numbers by chance. */
function torn(first: string, second: string): boolean {
  const [one, other] = [Array.from(first), Array.from(second)];
  return one.filter((sign, at) => sign !== other[at]).length >= MIXED && sameSet(one, other);
}

/** A program that writes its settings anew puts them in another order too: what both have, wherever it stands, is taken away, and
 *  the rest is judged, in the order of its words. */
function withoutShared(
  one: readonly string[],
  other: readonly string[],
  moment: Moment,
  timed: boolean,
): [GeneralCause, string] | undefined {
  const [left, right] = [linesBeside(one, other), linesBeside(other, one)];
  const most = Math.max(left.length, right.length);
  // Without anything in common the lines are of two texts.
  if (left.length !== right.length || most > LINES || most * 2 > one.length) return undefined;
  const votes = left.flatMap((line, at) => lineCauses(line, right[at] ?? "", moment));
  if (timed) votes.push("time");
  const cause = foremost(votes);
  return cause === "unknown"
    ? undefined
    : [cause, `${[...new Set([cause, ...(timed ? ["time"] : [])])].join(", ")}, order in text`];
}

/** The lines that the other text has not, or less often; sorted. */
function linesBeside(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines
    .filter((line) => {
      const left = counts.get(line) ?? 0;
      counts.set(line, left - 1);
      return left <= 0;
    })
    .sort();
}

/** Lines that stand opposite each other and differ; equal heads and tails are taken off when the counts differ. Where nearly all
 *  are alike but for their numbers (a trace, a log of measurements), those are laid beside each other, and `alone` counts the rest. */
function changedLines(one: readonly string[], other: readonly string[]): { pairs: [string, string][]; alone: number } {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  const shaped = left.length === right.length ? undefined : byShape(left, right);
  if (shaped) return shaped;
  const pairs: [string, string][] = [];
  for (let index = 0; index < Math.max(left.length, right.length) && pairs.length < LINES; index += 1)
    if (left[index] !== right[index]) pairs.push([left[index] ?? "", right[index] ?? ""]);
  return { pairs, alone: 0 };
}

function byShape(left: readonly string[], right: readonly string[]): ReturnType<typeof changedLines> | undefined {
  const shape = (line: string) => line.replaceAll(/\d+(?:\.\d+)?/g, "0");
  const waiting = Map.groupBy(right.toReversed(), shape);
  const pairs = left.flatMap((line): [string, string][] => {
    const other = waiting.get(shape(line))?.pop();
    return other === undefined ? [] : [[line, other]];
  });
  const all = left.length + right.length;
  const alone = all - 2 * pairs.length;
  // Where both have the same kinds of lines, one can have many more of them: a program collected its garbage more often.
  const [kinds, itsKinds] = [left, right].map((lines) => [...new Set(lines.map(shape))]) as [string[], string[]];
  if (alone > all * (sameSet(kinds, itsKinds) ? MORE : ALONE)) return undefined;
  return { pairs: pairs.filter(([line, other]) => line !== other).slice(0, LINES), alone };
}

function excerpts(left: string, right: string): { first: string; second: string } {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const start = from > SHOWN / 2 ? from - SHOWN / 4 : 0;
  const cut = (text: string) =>
    `${start > 0 ? "…" : ""}${text.slice(start, start + SHOWN)}${text.length > start + SHOWN ? "…" : ""}`;
  return { first: cut(left), second: cut(right) };
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Are these the same texts, each as often, in whatever order? */
export function sameSet(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const sorted = [...other].sort();
  return [...one].sort().every((text, index) => text === sorted[index]);
}

/** The lines, sorted by what they say but for times, which is `without`. */
function byPlain(lines: readonly string[], without: readonly string[]): string {
  const plain = new Map(lines.map((line, at) => [line, without[at] ?? line]));
  const key = (line: string) => plain.get(line) ?? line;
  return [...lines].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0)).join("\n");
}

/** Do most of the lines that moved say when they were written, and not all of them the same, or how long something took? */
function ranked(
  one: readonly string[],
  other: readonly string[],
  plain: readonly string[],
): "time" | "number" | undefined {
  const moved = plain.filter((text, at) => one[at] !== other[at] && text !== "");
  const spent = moved.filter((text) => text.includes("\u231b")).length;
  const dated = sameSet(one, other) ? 0 : moved.filter((text) => text.includes("\u231a")).length;
  if (moved.length === 0 || spent + dated <= moved.length / 2) return undefined;
  return dated > spent ? "time" : "number";
}

/** Words between any signs, of letters throughout where they moved: digits of a version or a day are the same by chance. */
function spokenParts(first: string, second: string): boolean {
  const [one, other] = [first, second].map((text) => text.split(/[^\p{L}\p{N}_]+/u)) as [string[], string[]];
  if (!sameSet(one, other)) return false;
  const moved = one.filter((part, at) => part !== other[at]);
  return moved.length > 1 && moved.every((part) => /\p{L}{2}/u.test(part));
}

function parts(text: string): string[] {
  return text.split(/[\s,;:&?#<>/{}[\]()"'|]+/).filter((part) => part !== "");
}

function sameJson(first: string, second: string): boolean {
  if (!/^\s*[[{]/.test(first) || first.length > 4_000_000) return false;
  try {
    return sorted(JSON.parse(first)) === sorted(JSON.parse(second));
  } catch {
    return false;
  }
}

/** Canonical: keys and list items sorted, so that only the order of things is lost. */
function sorted(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth > 200) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value
      .map((item) => sorted(item, depth + 1))
      .sort()
      .join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${sorted(item, depth + 1)}`)
    .sort()
    .join(",")}}`;
}

/** One text is the other with lines added. */
function moreLines(
  one: readonly string[],
  other: readonly string[],
): { side: "first" | "second"; count: number } | undefined {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === long.length) return undefined;
  let at = 0;
  for (const line of long) if (at < short.length && line === short[at]) at += 1;
  if (at < short.length) return undefined;
  return { side: long === one ? "first" : "second", count: long.length - short.length };
}
