/** Dates, clocks and durations as programs write them into texts, whatever they stand in. */
import type { Moment } from "./evidence.ts";
import { near, sinceClock } from "./word-times.ts";

const SHOUTED = "JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DEZ";
/** Whole words, in English and German: `Decoder 3` is no day of December. */
const MONTH = `(?:(?:Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)(?![A-Za-z])|${SHOUTED})`;
const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
/** Properties files of Java escape it (`00\:12\:31`), and addresses of pages do. */
const COLON = "(?:\\\\?:|%3[Aa])";
const CLOCK = `(?:\\d{1,2}${COLON}\\d\\d(?:${COLON}\\d\\d(?:[.,]\\d+)?)?|[0-2]?\\d\\.[0-5]\\d\\.[0-5]\\d(?:[.,]\\d+)?)(?: ?[AP]M)?`;
const ZONE = "(?: ?(?:Z|UTC|GMT|[A-Z]{3,4}\\b|[+-]\\d\\d(?::?\\d\\d)?\\b))?";
const YEAR = "(?:19|20)\\d\\d";

/** Dates and clocks as programs write them; the longest form first. */
const TIMES = new RegExp(
  [
    // As names of files, migrations and schemas have it, which bear no colon: 2026_11_29_211735, 2026-11-29T21-17-35-0421.
    `(?<!\\d)${YEAR}[-_.](?:0[1-9]|1[0-2])[-_.](?:0[1-9]|[12]\\d|3[01])[T_.-][0-2]\\d[-_.]?[0-5]\\d(?:[-_.]?[0-5]\\d(?:[-_.]\\d{3,9})?)?(?![\\d:])`,
    `${YEAR}[-/.]\\d\\d[-/.]\\d\\d(?:(?:T|[ _+]+|%20|(?=\\d\\d:))${CLOCK}${ZONE})?`,
    // The parts in a list: Python, Java as JSON, Erlang.
    `(?<![\\w.])20\\d\\d(?:,\\s*\\d{1,2}){2}\\}?,\\s*\\{?\\d{1,2},\\s*\\d{1,2}(?:,\\s*\\d{1,2}(?:[.,]\\s*\\d{1,9})?)?(?![\\w.])`,
    // As localtime of Perl lists them: second, minute, hour, day, month from 0, year from 1900, days of the week and of the year.
    `(?<![\\w.,])[0-5]?\\d(?:[, ]\\s?[0-5]?\\d){2}[, ]\\s?[0-3]?\\d[, ]\\s?1?\\d[, ]\\s?1\\d\\d[, ]\\s?[0-6][, ]\\s?[1-3]?\\d?\\d[, ]\\s?[01](?![\\w.,])`,
    // Parts by their names, smallest or largest first.
    `(?<=\\bseconds["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}minutes\\b)|(?<=\\bminutes["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}(?:hours|seconds)\\b)|(?<=\\bhours["']?\\s?(?:=>|[:=])\\s?)\\d{1,2}(?=\\W{1,12}(?:mday|minutes)\\b)`,
    // TensorBoard names a run so: Nov30_22-19-43.
    `(?<![A-Za-z])${MONTH}[0-3]\\d[_-][0-2]\\d[-_.:]?[0-5]\\d[-_.:]?[0-5]\\d(?!\\d)`,
    // In any language; oracles and armies write the month in capitals.
    `(?<!\\d)\\d{1,2}(?:er|\\.)? (?:de )?[A-Za-z\u00c0-\u024f\u0400-\u04ff]{3,12}\\.? (?:del? )?20\\d\\d(?!\\d)(?:,? ${CLOCK}${ZONE})?`,
    `(?<!\\w)[0-3]?\\d-${MONTH}-\\d\\d(?!\\d)(?:[ :]${CLOCK}${ZONE})?`,
    `(?<!\\w)[0-3]\\d(?:${SHOUTED})(?:20)?\\d\\d(?:[ :]${CLOCK})?(?!\\w)`,
    `(?<!\\w)[0-3]\\d[0-2]\\d[0-5]\\d[A-Z] ?(?:${SHOUTED}) ?\\d\\d(?!\\w)`,
    `(?<![\\d:])\\d{1,2}${COLON}[0-5]\\d(?:${COLON}[0-5]\\d)? ?[AaPp]\\.?[Mm]\\b`,
    `\\b(?:just now|(?:\\d+|an?|a few) (?:second|minute|hour|day|week|month)s? ago)\\b`,
    // Weeks and days of a year, as ISO 8601 counts them.
    `(?<![\\w-])${YEAR}(?:-?[Ww][0-5]\\d(?:-?[1-7])?|-[0-3]\\d\\d)(?![\\w-])`,
    `\\d{1,2}\\. ?${MONTH}\\.?(?: ${YEAR})?(?: ${CLOCK}${ZONE})?(?: ${YEAR})?`,
    `${DAY},? \\d{1,2}[ -]${MONTH}[ -]\\d{2,4}(?: ${CLOCK}${ZONE})?`,
    // Behind another letter, as linkers lay strings, it says more than the day.
    `(?:${DAY},? )?(?:(?<![A-Za-z])|(?=[A-Za-z]{3,9} +\\d{1,2},? (?:${YEAR}|\\d\\d:)))${MONTH} +\\d{1,2},?(?: ${YEAR})?(?: at)?(?: ${CLOCK}${ZONE})?(?: ${YEAR})?`,
    `(?<![A-Za-z])${MONTH}-\\d{1,2}-${YEAR}(?!\\d)`,
    `\\d{1,2}[ -/]${MONTH}[ -/]${YEAR}(?:(?:::?| )${CLOCK}${ZONE})?`,
    `(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}(?!\\d)(?: ${CLOCK}${ZONE})?`,
    `(?<![\\d/])\\d{1,2}[-/.]\\d{1,2}[-/.]\\d\\d ${CLOCK}${ZONE}`,
    `(?<!\\w)[0-2]?\\dh[0-5]\\d(?:m(?:[0-5]\\d(?:[.,]\\d+)?s)?)?(?!\\w)`,
    // TAI64N, of daemontools and runit.
    `@40000000[0-9a-f]{16}(?!\\w)`,
    `(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[T_.-]?[0-2]\\d[0-5]\\d(?:[0-5]\\d(?:[.,]\\d{1,9}|(?:\\d{3}){1,3})?)?Z?)?(?!\\d)`,
    // X.509 and CMS, in two digits each.
    `(?<!\\d)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ(?![A-Za-z\\d])`,
    // What Go adds to a time: since when the program runs.
    `(?<= )m=[+-]\\d+\\.\\d{9}(?!\\d)`,
    `${YEAR}[年년] ?\\d{1,2}[月월] ?\\d{1,2}[日일](?: ${CLOCK})?`,
    `\\d{1,2}[時时시] ?\\d{1,2}[分분](?: ?\\d{1,2}[秒초])?`,
    // Not the end of a network card's address.
    `(?<![\\d:]|:[a-fA-F])\\d{1,2}${COLON}[0-5]\\d${COLON}[0-6]\\d(?:[.,]\\d+)?(?![\\d:])`,
  ].join("|"),
  "g",
);
/** PHP's microtime writes the fraction in front of the seconds; what looks like a fraction itself is none, and the part of a name
 *  (`shop.so.1.1796076863`) is; sources and people part the digits, and Erlang's now does. */
const EPOCH =
  /(?:(?<![\d.])0\.\d{6,8} )?(?<!\d|(?<![\w.])\d+\.)[12]\d{9}(?:(?:\.\d+)|\d{3}|\d{6}|\d{9})?(?!\d)|(?<![\d.,_])[12](?:(?:_\d{3}){3,4}|(?:,\d{3}){3,4})(?![\d,_])|(?<=[{[(])[12]\d{3},\s?\d{6},\s?\d{1,6}(?=[}\])])/g;
const LARGER = "(?:days?|hours?|hrs?|minutes?|mins?|[dhm])";
const UNIT = "(?:ns|[uµμ]s|m?s|m?secs?|(?:nano|micro|milli)?seconds?|mins?(?! ?\\d)|minutes?|hrs?|hours?)";
/** With its units, which move with the number: `58.2s`, `812 ms`, `1 minute 2 seconds`, `1h58m4s`. */
const DURATION = new RegExp(
  `(?:(?<![\\w.])|(?<=\\\\[tn]))(?:\\d+ ?${LARGER}(?:,? (?:and )?|(?=\\d))){0,3}\\d+(?:[.,]\\d+)?\\s?${UNIT}(?!\\w)`,
  "g",
);

/** `real 0.12`, `"elapsed": 12`, `time="0.02"`, `"buildTime": 123`: a duration that names itself, and no unit. */
const NAMED_DURATION =
  /(?<=\b(?:real|user|sys)["']?[\s:=]{1,8})\d+[.,]\d+(?![\w.])|(?<=[\s"'_-]time(?: \(\w{1,12}\))?["']?\s?[:=]\s?["']?)(?:\d+[.,]\d+(?:e-\d+)?|0)(?![\w.])|(?<=(?:elapsed|took|duration|runtime|uptime|monotonic|latency|(?:build|compil\w{1,5}|load|render|exec(?:ution)?|total|wall|cpu)[_ -]?time)\w{0,16}["']?[\s:=]{1,8})\d+(?:[.,]\d+)?(?![\w.])/gi;
/** Durations as ISO 8601 has them, as `time` of bash, GNU and zsh tells them, and as clocks have them: `00:01.234`, `02:31 min`. */
const TOLD_DURATION =
  /(?<!\w)P(?:\d+D)?T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?(?!\w)|(?<![\w.:])(?:\d{1,3}:){0,2}\d{1,9}(?:\.\d{1,9})?(?=(?:user|system|elapsed)\b)|(?<!\d)\d{1,5}%(?= ?cpu\b)|(?<=% cpu )[\d:.]+(?= total)|(?<![\w.:])\d{1,3}:[0-5]\d\.\d{1,9}(?![\w.:])|(?<![\w.:])\d{1,3}:[0-5]\d (?:min|h)\b|(?<=\b(?:in|took) )\d{1,4}[mh](?! ?\d|\w)/gi;
/** `[   42.170123]`: since when the machine runs, as the kernel says it in front of its lines. */
const SINCE_START = /(?<=^|\n|<\d{1,3}>)\[ *\d{1,7}\.(?:\d{6}|\d{3})\](?= )/g;
/** `tm_min=58`, `"minute": 58`, `tv_nsec: 123`: parts of a time that name themselves. */
const NAMED_PART =
  /(?<=\b(?:tm_(?:year|mon|[mwy]day|hour|min|sec)|tv_[nu]?sec|(?:nano|micro|milli)seconds?|nanos|hour|minute|second)["']?\s?(?:[:=]|=>)\s?)\d+(?![\w.])/gi;
/** `1.1 GB/s`, `1234.5it/s`: a duration in other words, of which the unit moves with the number. */
const RATE = /(?<![\w.])\d+(?:[.,]\d+)? ?(?:[a-zA-Z]{1,12}\/s(?:ec(?:ond)?)?|[kKMGT]?i?(?:B|bytes|bits?)ps)\b/g;
/** What turns while a program is at work, in front of what it says: ` |-sample`. */
const TURNING =
  /(?<=(?:^|[\r\n])[ \d]{0,4})[-\\|/](?=-\w)|(?<=\r *)[-\\|/](?=[ \r\n]|$)|[\u2800-\u28ff\u25d0-\u25d3\u25f4-\u25f7]/g;
/** What was measured can be told a step further in one of them, when the last of it was painted over. */
const MORE = /\u231b(?:[, ]+\u231b)*(?: +(?=[\r\n]|$))?/g;

/** `3h16m33s`, `00:00:07.2`, `Elapsed: 0:02:43`, `[00:03<00:00`: what looks like a clock, and says how long something took. */
const CLOCKED =
  /(?<!\w|\bat )\d{1,2}h[0-5]?\dm(?:[0-5]?\d(?:[.,]\d+)?s)?(?!\w)|(?<=\b(?:elapsed|took|duration|run_?time|uptime|finished in|(?:total|wall|cpu|real)[_ -]?time)(?:[_ -]?(?:time|seconds))?["']?[\s:=]{1,8}["']?)\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?s?(?![\w:]| ?(?:min|h)\b)|(?<![\w.:-]|[\d,T] ?)00:[0-5]\d:[0-5]\d(?:[.,]\d+)?(?![\w:]| ?[AP]M\b| [A-Z+-])|(?<=\[)\d\d:\d\d(?:<\d\d:\d\d|(?=<))/gi;
/** Seconds in which `23h58m12s` is the hour of the builds. */
const OF_NOW = 1800;

/** Without what looks like a clock, but for what is one of these hours. */
function withoutClocked(text: string, moment: Moment): string {
  return text.replaceAll(CLOCKED, (found) => {
    const [, hours, minutes, seconds] = /^(\d+)h(\d+)m(\d*)/.exec(found) ?? NIGHT.exec(found) ?? [];
    const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return hours !== undefined && Math.abs(sinceClock(at, moment)) < OF_NOW ? found : "\u231b";
  });
}

/** A clock of the first hour of a day, and what took less than an hour. */
const NIGHT = /^(00):(\d\d):(\d\d)/;

/** Do these differ in times alone? How long something took, and at which rate, is a number. */
export function differsInTimes(first: string, second: string, moment: Moment): "time" | "number" | undefined {
  if (withoutTimes(first, moment) !== withoutTimes(second, moment)) return undefined;
  const [one, other] = [first, second].map((text) => withoutSpent(withoutClocked(text, moment)));
  return one === other && timesIn(first, moment) === timesIn(second, moment) ? "number" : "time";
}

/** The text with every time in it replaced by one sign, so that texts which differ in times alone become equal. */
export function withoutTimes(text: string, moment: Moment): string {
  return withoutSpent(
    text
      .replaceAll(CLOCKED, (found) => (NIGHT.test(found) ? withoutClocked(found, moment) : "\u231b"))
      .replaceAll(TIMES, "\u231a")
      .replaceAll(EPOCH, (digits) => (near(secondsOf(digits), moment) ? "\u231a" : digits))
      .replaceAll(NAMED_PART, "\u231a")
      .replaceAll(SINCE_START, "\u231b"),
  );
}

function withoutSpent(text: string): string {
  return text
    .replaceAll(RATE, "\u231b")
    .replaceAll(TOLD_DURATION, "\u231b")
    .replaceAll(DURATION, "\u231b")
    .replaceAll(NAMED_DURATION, "\u231b")
    .replaceAll(TURNING, "\u231b")
    .replaceAll(MORE, "\u231b");
}

function secondsOf(digits: string): number {
  return Number(/[12]\d{9}/.exec(digits.replaceAll(/_|,\s?/g, ""))?.[0]);
}

/** The dates and clocks in a text, one after the other. */
export function timesIn(text: string, moment: Moment): string {
  const counted = (text.match(EPOCH) ?? []).filter((digits) => near(secondsOf(digits), moment));
  return [...(withoutClocked(text, moment).match(TIMES) ?? []), ...counted].join(" ");
}

/** Where the dates, clocks and numbers of seconds of a text begin and end. */
export function timeSpans(text: string, moment: Moment): [from: number, to: number][] {
  const spans = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, index }));
  const counted = spans(EPOCH).filter(({ found }) => near(secondsOf(found), moment));
  return [...spans(TIMES), ...counted].map(({ found, index }) => [index, index + found.length]);
}

/** Every date, clock and number of seconds in a text, in their order, wherever they lie in time. */
export function timesOf(text: string): string[] {
  return text.match(new RegExp(`${EPOCH.source}|${TIMES.source}`, "g")) ?? [];
}
