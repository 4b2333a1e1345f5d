/** Words of a text that were drawn, wherever they stand, and often several times: found again by what stands around them. */
import { SECRETS } from "./build-values.ts";
import type { Drawn } from "./evidence.ts";
import { FIXED_ID, UNSET } from "./remedy.ts";
import { formOf } from "./time-edits.ts";
import { timesOf } from "./time-text.ts";

/** Different places of words in one file; signs in front of each and behind; and those of the shortest. */
const [PLACES, BEFORE, BEHIND, SHORTEST] = [8, [4, 12, 32], 24, 6];
/** Words of a line; signs of one that is looked at for numbers. */
const [DIFFERING, LINE] = [1000, 10_000];
const UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
/** What `crypt` makes of a password. */
const HASH = String.raw`\$[0-9a-z]+\$(?:[a-z]+=\d+[,$])*[\w./$+-]+`;
/** Of letters and digits; and with the signs that base64 has beside them, any of which the next draw may have in any place. */
const [WORD, WIDE] = [new RegExp(`(${UUID}|\\w+)`), new RegExp(`(${UUID}|${HASH}|[A-Za-z0-9+/_-]+)`)];
/** With its fraction, and perhaps a unit behind it; beside such a word. */
const NUMBER = String.raw`-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?`;
const UNIT = "(?:[nuµm]?s|secs?|[kKMGT]?i?B|[hm])?(?![\\w+/-]|\\.\\w)";
const TYPED = new RegExp(`((?<![\\w.+/-])${NUMBER}(?=${UNIT})|${WIDE.source.slice(1)}`);

/** What is longer than an id is mostly a secret, for which nobody should take zeros; nor for what is called one. */
const LONGEST_ID = 40;
export const SECRET = new RegExp(SECRETS, "i");

/** What stands in the place of a value that was drawn. */
export function undrawnValue({ before, length }: Drawn): string {
  return length > LONGEST_ID || SECRET.test(before) ? UNSET : "0".repeat(length);
}

/** Of two texts that differ in nothing but such words, line by line, where these stand; undefined where that is not so. */
export function drawnWords(first: readonly string[], second: readonly string[]): Drawn[] | undefined {
  if (first.length !== second.length) return undefined;
  return drawnAs(WIDE, first, second) ?? drawnAs(WORD, first, second);
}

/** The same of texts that differ in times and numbers as well, which keep the value of the first. */
export function typedWords(first: readonly string[], second: readonly string[]): Drawn[] | undefined {
  const bounded = [...first, ...second].every(({ length }) => length <= LINE);
  return bounded && first.length === second.length ? drawnAs(TYPED, first, second) : undefined;
}

/** Is it a number or a time? */
export function isPlain(value: string): boolean {
  return new RegExp(`^${NUMBER}$`).test(value) || timesOf(value).join() === value;
}

/** What is between the words of a line, and these, by turns. */
function split(line: string, form: RegExp): string[] {
  if (form !== TYPED) return line.split(form);
  let rest = line;
  const parts = timesOf(line).flatMap((time) => {
    const at = rest.indexOf(time);
    if (at < 0) return [];
    const before = rest.slice(0, at).split(form);
    rest = rest.slice(at + time.length);
    return [...before, time];
  });
  return [...parts, ...rest.split(form)];
}

function drawnAs(form: RegExp, first: readonly string[], second: readonly string[]): Drawn[] | undefined {
  const lines = first.map((line, at) => partsOf(line, second[at] ?? "", form));
  if (!lines.every((line) => line !== undefined)) return undefined;
  const words = lines.flatMap(({ parts, differing }) => differing.map((at) => parts[at] ?? ""));
  if (form === WIDE && !words.some(isMixed) && !first.some((line) => /\w={1,2}(?!\w)/.test(line))) return undefined;
  for (const before of BEFORE) {
    const drawn = new Map<string, Drawn>();
    const zeros: string[] = [];
    for (const line of lines) {
      const own = wordsIn(line, before, form);
      zeros.push(own.zeros);
      for (const word of own.words) drawn.set(JSON.stringify(word), word);
    }
    const found = [...drawn.values()];
    if (found.length === 0 || found.length > PLACES || !found.every(isNamed)) continue;
    // What would be written anew by it is these words alone, and then nothing differs.
    const [one, other] = [first, second].map((text) => text.map((line) => undrawn(line, found)).join("\n"));
    if (one === other && one === zeros.join("\n")) return isMore(zeros.join(""), found) ? found : undefined;
  }
  return undefined;
}

/** As base64 is: small letters, capitals and digits. */
function isMixed(word: string): boolean {
  return word.length >= 12 && [/[a-z]/, /[A-Z]/, /\d/].every((signs) => signs.test(word));
}

/** Signs that a text has beside such words, or else nothing is left of it. */
const BESIDE = 20;

function isMore(text: string, words: readonly Drawn[]): boolean {
  const rest = words.reduce((rest, word) => rest.replaceAll(zerosOf(word), ""), text);
  return rest.replaceAll(/\s/g, "").length >= BESIDE;
}

/** Two lines that differ in words alone: words and what is between them by turns, where they differ, and what the other has there. */
interface Parted {
  parts: string[];
  differing: number[];
  others: string[];
}

function partsOf(line: string, other: string, form: RegExp): Parted | undefined {
  if (line === other && !(form === TYPED && DURATION.test(line)))
    return { parts: [line], differing: [], others: [line] };
  const [parts, others] = [split(line, form), split(other, form)];
  if (parts.length !== others.length) return undefined;
  const measured = (at: number) =>
    form === TYPED && at % 2 === 1 && LEADING_DURATION.test(parts.slice(at, at + 3).join(""));
  const differing = parts.flatMap((part, at) => (part === others[at] && !measured(at) ? [] : [at]));
  if (differing.length > DIFFERING) return undefined;
  for (const at of differing) {
    if (at % 2 === 0) return undefined;
    const [one, two] = [parts[at] ?? "", others[at] ?? ""];
    if (form === TYPED && isPlain(one) && isPlain(two)) continue;
    // What is equal up to a sign between, and behind one, is not drawn: `sha256-`, `/index`.
    const [start, end] = equalEnds(one, two);
    for (const side of [parts, others]) {
      const [before = "", word = "", after = ""] = side.slice(at - 1, at + 2);
      const stop = word.length - end;
      side.splice(at - 1, 3, before + word.slice(0, start), word.slice(start, stop), word.slice(stop) + after);
    }
    if (Math.min(parts[at]?.length ?? 0, others[at]?.length ?? 0) < SHORTEST) return undefined;
  }
  return { parts, differing, others };
}

/** `T=1.31 s (883.6 files/s)`: what was measured beside other numbers can come out the same by chance, and not the next time. */
const DURATION = /\d+\.\d+ ?(?:[nuµm]?s|sec(?:ond)?s?)\b/;
const LEADING_DURATION = new RegExp(`^${DURATION.source}`);

function equalEnds(one: string, other: string): [start: number, end: number] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  const equal = one.slice(0, start);
  start = Math.max(...Array.from("+/_$-", (sign) => equal.lastIndexOf(sign))) + 1;
  let end = 0;
  // What crypt makes is drawn up to its last sign.
  const whole = one.includes("$");
  while (!whole && end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const behind = one.slice(one.length - end);
  return [start, behind.slice(/[+/_-]/.exec(behind)?.index ?? end).length];
}

/** The words in which the line differs, and the line as it is to be. */
function wordsIn(
  { parts, differing, others }: Parted,
  before: number,
  form: RegExp,
): { words: Drawn[]; zeros: string } {
  const words: Drawn[] = [];
  for (const [index, at] of differing.entries()) {
    // Numbers of a row are told by those in front of them, as these are by then.
    const from = form === TYPED ? 0 : (differing[index - 1] ?? -1) + 1;
    const whole = zerosIn(parts.slice(from, at), from === 0 ? differing : [], words);
    const next = differing[index + 1];
    const rest = parts.slice(at + 1, next).join("") + (next === undefined ? "\n" : "");
    const after = rest.slice(0, BEHIND);
    const start = (index === 0 || form === TYPED) && whole.length <= before;
    const digits = [parts, others].every((side) => /^\d+$/.test(side[at] ?? ""));
    const own = { before: whole.slice(-before), length: parts[at]?.length ?? 0, after };
    const value = parts[at] ?? "";
    const plain = form === TYPED && [value, others[at] ?? ""].every(isPlain);
    const kind =
      digits && (!plain || SECRET.test(whole))
        ? { digits }
        : plain
          ? { value }
          : form !== WORD && { wide: true as const };
    words.push({ ...own, ...(start && { start }), ...kind });
  }
  return { words, zeros: zerosIn(parts, differing, words) };
}

function zerosIn(parts: readonly string[], differing: readonly number[], words: readonly Drawn[]): string {
  const zeros = parts.map((part, at) => {
    const word = words[differing.indexOf(at)];
    return word ? zerosOf(word) : part;
  });
  return zeros.join("");
}

/** A word around it, or what the line that divides the parts of a message has: a row of signs, or two dashes and nothing else. */
const NAMED = /[A-Za-z]{2}|([-=_])\1{3}|^--[\w=]* (?:--)?\n$/;

/** Something around it says what it is, and a command can bear that. A report is input. */
export function isNamed({ before, length, after = "", value }: Drawn): boolean {
  const most = Math.max(...BEFORE);
  return (
    before.length <= most &&
    after.length <= BEHIND &&
    length < 1e4 &&
    NAMED.test(`${before} ${after}`) &&
    (value === undefined || isPlain(value)) &&
    /^[\t\x20-\x7e]*\n?$/.test(before + after)
  );
}

const UUID_LENGTH = FIXED_ID.length;

/** No number begins with a zero. */
function zerosOf(word: Drawn): string {
  if (word.value !== undefined) return word.value;
  if (word.digits) return `1${"0".repeat(word.length - 1)}`;
  const value = undrawnValue(word);
  return word.length === UUID_LENGTH && value !== UNSET ? FIXED_ID : value;
}

function undrawn(line: string, words: readonly Drawn[]): string {
  return words.reduce((text, word) => {
    const { pattern, value } = expressionOf(word);
    return text.replaceAll(new RegExp(pattern, "g"), (_all, before: string, after: string) => before + value + after);
  }, line);
}

/** A text as an expression of sed and of this program. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}

/** Of base64; and of what crypt makes of a password, behind its method. PHP's JSON escapes the slash, which the next value may have. */
function signsOf(before: string): string {
  return before.includes("$") ? "+/.$\\\\-" : "+/\\\\-";
}

/** Any number, or any time of the form. */
function plainSigns(value: string): string {
  return /^-?[\d.eE+-]+$/.test(value) && timesOf(value).length === 0 ? "-?[0-9][0-9.eE+-]*" : formOf(value);
}

/** As sed reads it, and as this program does. */
function expressionOf(word: Drawn): { pattern: string; value: string } {
  const { before, after = "", start } = word;
  const signs =
    word.value !== undefined
      ? plainSigns(word.value)
      : word.digits
        ? `[0-9]{${SHORTEST},}`
        : word.length === UUID_LENGTH
          ? `[A-Za-z0-9-]{${UUID_LENGTH}}`
          : `[A-Za-z0-9_${word.wide ? signsOf(before) : ""}]{${SHORTEST},}`;
  const end = literally(after).replace(/\n$/, "$");
  return { pattern: `${start ? "^" : ""}(${literally(before)})${signs}(${end})`, value: zerosOf(word) };
}

/** A command of sed that puts zeros in the place of such a word. */
export function wordUndrawn(word: Drawn): string {
  const { pattern, value } = expressionOf(word);
  return `s/${pattern}/\\1${value.replaceAll(/[\\/&]/g, "\\$&")}\\2/g`;
}
