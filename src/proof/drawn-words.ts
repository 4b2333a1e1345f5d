/** Words of a text that were drawn, wherever they stand, and often several times: found again by what stands around them. */
import { SECRETS } from "./build-values.ts";
import type { Drawn } from "./evidence.ts";
import { FIXED_ID, UNSET } from "./remedy.ts";

/** Different places of words in one file; signs in front of each and behind; and those of the shortest. */
const [PLACES, BEFORE, BEHIND, SHORTEST] = [8, [4, 12, 32], 24, 6];
const WORD = /([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[A-Za-z0-9]+)/;

/** What is longer than an id is mostly a secret, for which nobody should take zeros; nor for what is called one. */
const LONGEST_ID = 40;
const SECRET = new RegExp(SECRETS, "i");

/** What stands in the place of a value that was drawn. */
export function undrawnValue({ before, length }: Drawn): string {
  return length > LONGEST_ID || SECRET.test(before) ? UNSET : "0".repeat(length);
}

/** Of two texts that differ in nothing but such words, line by line, where these stand; undefined where that is not so. */
export function drawnWords(first: readonly string[], second: readonly string[]): Drawn[] | undefined {
  if (first.length !== second.length) return undefined;
  for (const before of BEFORE) {
    const drawn = new Map<string, Drawn>();
    const zeros: string[] = [];
    for (const [at, line] of first.entries()) {
      const parted = partedBy(line, second[at] ?? "", before);
      if (parted === undefined) return undefined;
      zeros.push(parted.zeros);
      for (const word of parted.words) drawn.set(JSON.stringify(word), word);
    }
    const found = [...drawn.values()];
    if (found.length === 0 || found.length > PLACES || !found.every(isNamed)) continue;
    // What would be written anew by it is these words alone, and then nothing differs.
    const [one, other] = [first, second].map((lines) => lines.map((line) => undrawn(line, found)).join("\n"));
    if (one === other && one === zeros.join("\n")) return isMore(zeros.join(""), found) ? found : undefined;
  }
  return undefined;
}

/** Signs that a text has beside such words, or else nothing is left of it. */
const BESIDE = 20;

function isMore(text: string, words: readonly Drawn[]): boolean {
  const rest = words.reduce((rest, word) => rest.replaceAll(zerosOf(word), ""), text);
  return rest.replaceAll(/\s/g, "").length >= BESIDE;
}

/** The words in which two lines differ, and the first line as it is to be. */
function partedBy(line: string, other: string, before: number): { words: Drawn[]; zeros: string } | undefined {
  if (line === other) return { words: [], zeros: line };
  const [parts, others] = [line.split(WORD), other.split(WORD)];
  const differing = parts.flatMap((part, at) => (part === others[at] ? [] : [at]));
  const lengths = differing.flatMap((at) => [parts[at]?.length ?? 0, others[at]?.length ?? 0]);
  if (parts.length !== others.length || differing.some((at) => at % 2 === 0) || Math.min(...lengths) < SHORTEST)
    return undefined;
  const words = differing.map((at, index): Drawn => {
    const whole = parts.slice((differing[index - 1] ?? -1) + 1, at).join("");
    const next = differing[index + 1];
    const rest = parts.slice(at + 1, next).join("") + (next === undefined ? "\n" : "");
    const after = rest.slice(0, BEHIND);
    const start = index === 0 && whole.length <= before;
    const digits = [parts, others].every((side) => /^\d+$/.test(side[at] ?? ""));
    const own = { before: whole.slice(-before), length: parts[at]?.length ?? 0, after };
    return { ...own, ...(start && { start }), ...(digits && { digits }) };
  });
  const zeros = parts.map((part, at) => {
    const word = words[differing.indexOf(at)];
    return word ? zerosOf(word) : part;
  });
  return { words, zeros: zeros.join("") };
}

/** Something around it says what it is, and a command can bear that. A report is input. */
export function isNamed({ before, length, after = "" }: Drawn): boolean {
  const most = Math.max(...BEFORE);
  return (
    before.length <= most &&
    after.length <= BEHIND &&
    length < 1e4 &&
    /[A-Za-z]{2}/.test(`${before} ${after}`) &&
    /^[\t\x20-\x7e]*\n?$/.test(before + after)
  );
}

const UUID_LENGTH = FIXED_ID.length;

/** No number begins with a zero. */
function zerosOf(word: Drawn): string {
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

/** As sed reads it, and as this program does. */
function expressionOf(word: Drawn): { pattern: string; value: string } {
  const { before, after = "", start } = word;
  const signs = word.digits
    ? `[0-9]{${SHORTEST},}`
    : word.length === UUID_LENGTH
      ? `[A-Za-z0-9-]{${UUID_LENGTH}}`
      : `[A-Za-z0-9]{${SHORTEST},}`;
  const end = literally(after).replace(/\n$/, "$");
  return { pattern: `${start ? "^" : ""}(${literally(before)})${signs}(${end})`, value: zerosOf(word) };
}

/** A command of sed that puts zeros in the place of such a word. */
export function wordUndrawn(word: Drawn): string {
  const { pattern, value } = expressionOf(word);
  return `s/${pattern}/\\1${value}\\2/g`;
}
