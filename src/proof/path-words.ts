/** Paths of an image as words of a shell: those of which the name is another one in each build become patterns. */
import { shellWord } from "../argv.ts";
import { drawnPattern } from "./drawn-folders.ts";
import { isOneSided, type Difference, type DifferenceKind } from "./differences.ts";
import type { Evidence } from "./evidence.ts";
import { matches } from "./rule.ts";
import { timesOf } from "./time-text.ts";
import { random } from "./words.ts";

/** Words that a command of a fix names; beyond it the folders are named. */
export const NAMED = 40;

/** A path, and what is known of it. */
export interface Named {
  difference: Difference;
  kinds: readonly DifferenceKind[];
  evidence?: Evidence | undefined;
}

export function shellNames(touched: readonly Named[]): string[] {
  const names = new Set<string>();
  const side = (kind: DifferenceKind) =>
    touched.filter(({ kinds }) => kinds.includes(kind)).map(({ difference }) => `/${difference.path}`);
  const [ones, others] = [side("only in the first"), side("only in the second")];
  const drawn = ones.length + others.length === touched.length ? drawnPattern(ones, others) : undefined;
  if (drawn !== undefined) return [drawn];
  for (const { difference, evidence } of touched) {
    const path = `/${difference.path}`;
    const oneSided = isOneSided(difference.kinds);
    if (!oneSided || evidence?.where !== "name") {
      names.add(oneSided ? besideOther(path, ones, others) : shellWord(path));
      continue;
    }
    const { first, second } = evidence;
    const at = [first, second].map((name) => path.lastIndexOf(`/${name}`)).find((place) => place >= 0);
    if (at === undefined) names.add(shellWord(path));
    else names.add(`${shellWord(path.slice(0, at + 1))}${pattern(first, second)}`);
  }
  if (names.size <= NAMED) return [...names];
  const patterns = alikeNames(touched.map(({ difference }) => `/${difference.path}`));
  if (patterns.length <= NAMED) return patterns;
  // Folders are cut off before they are quoted: a quote must not lose its end.
  const folders = touched.map(({ difference }) => `/${difference.path}`.replace(/[^/]*$/, ""));
  return [...new Set(folders)].slice(0, NAMED).map((folder) => `${shellWord(folder)}*`);
}

/** Are the names of all these, which are not all there are, a few patterns? */
export function allAlike(touched: readonly Named[]): boolean {
  const names = touched.length > NAMED ? shellNames(touched) : [];
  return names.length > 0 && names.length <= ALIKE && names.every((name) => name.includes("*"));
}

const ALIKE = 3;

/** As few patterns as there are paths of one name at one depth: a key of each tenant, in a folder of its own. */
function alikeNames(paths: readonly string[]): string[] {
  const alike = Map.groupBy(paths, (path) => `${path.split("/").length} ${path.replace(/^.*\//, "")}`);
  return [...alike.values()].map((own) => {
    const [first = [], ...others] = own.map((path) => path.split("/"));
    const parts = first.map((part, at) => (others.every((other) => other[at] === part) ? shellWord(part) : "*"));
    return `/${parts.slice(1).join("/")}`;
  });
}

/** What a file holds may hide that its name is another one in each build: so it is where each has a file of its own in the folder. */
function besideOther(path: string, first: readonly string[], second: readonly string[]): string {
  const folder = path.replace(/[^/]*$/, "");
  const [[one, ...ones], [other, ...others]] = [first, second].map((paths) =>
    paths.filter((each) => each.startsWith(folder) && !each.slice(folder.length).includes("/")),
  ) as [string[], string[]];
  if (one === undefined || other === undefined || ones.length + others.length > 0) return anyName(path);
  const names = [one, other].map((each) => each.slice(folder.length)) as [string, string];
  const own = pattern(...names);
  // Words are no dice; and a pattern for every name would be one for every file.
  const drawn = differing(...names).middles.every((middle) => /\d/.test(middle) || random(middle));
  return own === "*" || !drawn ? anyName(path) : shellWord(folder) + own;
}

/** A name with dice or a clock in it is another one in the next build: `63fb548b68bf_first.py` → `*_first.py`. */
function anyName(path: string): string {
  const [folders, name] = [path.replace(/[^/]*$/, ""), path.replace(/^.*\//, "")];
  const parts = name.split(
    /((?<![A-Za-z0-9])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8}[T._-]?\d{6,9}Z?|0x[0-9a-f]{6,16}|[0-9a-f]{8,}|\d{4}[-_]\d\d[-_]\d\d[T_ -][\d:._-]{4,}\dZ?)(?![A-Za-z0-9]))/,
  );
  const dice = (part: string, at: number) => at % 2 === 1 && (/\d/.test(part) || part.length >= 16);
  // Beside a clock or an address a number is mostly that of a process: `report.20261130.004102.7.0.001.json`.
  const clocked = parts.some((part, at) => dice(part, at) && /^(?:0x|[\d._-]+$)/.test(part));
  const others = clocked ? numbersOpen : quoted;
  const pattern = parts.map((part, at) => (dice(part, at) ? "*" : others(part))).join("");
  return parts.some(dice) && !/^\*+$/.test(pattern) ? shellWord(folders) + pattern : shellWord(path);
}

/** `tmp.Xa81kdJ2`, `tmp.0Bn4mQa1` → `tmp.????????` */
function pattern(first: string, second: string): string {
  const parted = differing(first, second);
  const numbers = ofNumbers(parted);
  if (numbers !== undefined) return numbers;
  const { before, middles, behind } = parted;
  const counted = middles.every((middle) => COUNTED.test(middle));
  const any = counted ? NUMBER : first.length === second.length ? "?".repeat(middles[0].length) : "*";
  // A number has more digits one day; beside a clock another one is mostly that of a process.
  const clocked = counted && middles.every((middle) => middle.length >= 6);
  const word = clocked ? numbersOpen : quoted;
  return word(before) + any + word(behind);
}

/** The same, sign by sign, so that no other file of the folder is meant; undefined where one is longer. */
export function signByModel(first: string, second: string): string | undefined {
  const parted = differing(first, second);
  const numbers = ofNumbers(parted);
  if (numbers !== undefined) return numbers;
  const { before, middles, behind } = parted;
  if (first.length !== second.length) return undefined;
  const [one, other] = middles;
  const [model, sign] = middles.every((middle) => COUNTED.test(middle)) ? [/\d/g, "[0-9]"] : [/[A-Za-z0-9]/g, "?"];
  // A sign that stands in one of them alone was drawn as letters are, and may be anywhere in the next.
  const drawn = Array.from(one).some((letter, at) => /[_-]/.test(letter + (other[at] ?? "")) && letter !== other[at]);
  const middle = drawn ? "?".repeat(one.length) : one.replaceAll(/[^\w.-]/g, "?").replaceAll(model, sign);
  return quoted(before) + middle + quoted(behind);
}

/** `1796099487.M419651P6`: a clock with numbers that have more digits one day, and the letters that tell what each counts. */
function ofNumbers({ before, middles, behind }: ReturnType<typeof differing>): string | undefined {
  const [words, others] = middles.map((middle) => middle.split(/\d+/)) as [string[], string[]];
  const told = words.join("\0") === others.join("\0") && /[A-SU-Ya-su-y]/.test(words.join(""));
  if (!told || !middles.every((middle) => timesOf(middle).length > 0)) return undefined;
  return quoted(before) + words.map(quoted).join(NUMBER) + quoted(behind);
}

/** In front of dice without a sign between. */
const NAME_LETTERS = 7;

const COUNTED = /^\d[\dT._-]*$/;

/** Two names, parted where they differ. */
function differing(first: string, second: string) {
  let head = 0;
  while (head < first.length && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  // What is random has parts that are equal by chance.
  while (head > 0 && /[A-Za-z0-9]/.test(first[head - 1] ?? "")) head -= 1;
  while (tail > 0 && /[A-Za-z0-9]/.test(first.at(-tail) ?? "")) tail -= 1;
  // Letters that neither dice nor a clock in letters give twice are a name: `sessioniddfqrfh04`, `sessionid3bxji7ny`.
  let letters = head;
  while (first[letters] === second[letters] && /[A-Za-z]/.test(first[letters] ?? "")) letters += 1;
  if (letters - head >= NAME_LETTERS && letters < Math.min(first.length, second.length) - tail) head = letters;
  // A number behind a word, or between two: `upload12719237842.csv`, `tmp8127381273dir`.
  const around = [first, second].map((name) =>
    /^([A-Za-z]{3,})\d+([A-Za-z]*)$/.exec(name.slice(head, name.length - tail)),
  );
  const [[, word = "", end = ""] = [], [, otherWord, otherEnd] = []] = around.map((found) => found ?? []);
  if (word === otherWord && end === otherEnd) [head, tail] = [head + word.length, tail + end.length];
  // Of a time the day is another one tomorrow.
  for (const time of timesOf(first)) {
    const from = first.indexOf(time);
    if (from >= first.length - tail || from + time.length <= head) continue;
    [head, tail] = [Math.min(head, from), Math.min(tail, first.length - from - time.length)];
  }
  const middle = (name: string) => name.slice(head, name.length - tail);
  const middles: [string, string] = [middle(first), middle(second)];
  return { before: first.slice(0, head), middles, behind: first.slice(first.length - tail) };
}

const NUMBER = "[0-9]*";

/** As a pattern in which each number between signs stands for any: `report.17.0.json` → `report.[0-9]*.[0-9]*.json`. */
function numbersOpen(text: string): string {
  const pieces = text.split(/(?<=[._-])\d+(?=[._-])/);
  return pieces.map(quoted).join(NUMBER);
}

/** A part of a word, of which nothing may be left. */
function quoted(text: string): string {
  return text === "" ? "" : shellWord(text);
}

/** Does the removal of this pattern reach the path? As a shell reads it: no sign of one stands for the dot in front of a name. */
export function clears(glob: string, path: string): boolean {
  const [wanted, parts] = [glob.replace(/^~\//, "/root/").replace(/\/$/, "").split("/"), `/${path}`.split("/")];
  const places = wanted[0] === "" ? [0] : parts.keys();
  return [...places].some((place) =>
    wanted.every((part, at) => {
      const name = parts[place + at];
      return name !== undefined && matches(part, name) && !(name.startsWith(".") && /^[*?[]/.test(part));
    }),
  );
}
