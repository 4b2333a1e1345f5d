/** Times and drawn values in a text that the server needs, written anew at the end of the RUN: the last way, where the code that
 *  asks the clock or throws dice is not in the Dockerfile. */
import { shellWord } from "../argv.ts";
import type { Drawn, Evidence } from "./evidence.ts";
import { UNSET } from "./remedy.ts";
import { timesOf } from "./words.ts";

/** Forms of one file. */
const FORMS = 8;

/** Of two texts that differ in times alone: one of the first's in each form that differs. Undefined where more than times differ (how
 *  long something took), where a time of the same form is equal, which must stay, and where there are too many forms. */
export function changedTimes(first: string, second: string): string[] | undefined {
  const changed = new Map<string, string>();
  const kept = new Set<string>();
  const others = second.split("\n");
  for (const [at, line] of first.split("\n").entries()) {
    const other = others[at] ?? "";
    const [times, anew] = [timesOf(line), timesOf(other)];
    if (line !== other && (times.length !== anew.length || without(line, times) !== without(other, anew)))
      return undefined;
    times.forEach((time, index) => {
      if (time === anew[index]) kept.add(formOf(time));
      else if (changed.size <= FORMS) changed.set(formOf(time), changed.get(formOf(time)) ?? time);
    });
  }
  const mixed = [...changed.keys()].some((form) => kept.has(form));
  return changed.size === 0 || changed.size > FORMS || mixed ? undefined : [...changed.values()];
}

function without(line: string, times: readonly string[]): string {
  return times.reduce((rest, time) => rest.replace(time, ""), line);
}

/** A command that gives every time of these forms the value that the first build wrote; undefined where the texts differ in more
 *  than times, or in forms that nobody knows. `names`: words of a shell. */
export function frozen(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const expressions = new Map<string, string>();
  for (const evidence of evidences) {
    const own = evidence?.seen[0] === "properties" ? evidence.seen.slice(1) : evidence?.seen;
    const times = evidence?.times ?? [];
    // A report is input: nothing but a time becomes a part of a command.
    const known = times.every((time) => timesOf(time).join() === time);
    if (own?.join() !== "a time in text" || times.length === 0 || !known) return undefined;
    for (const time of times) expressions.set(formOf(time), expressions.get(formOf(time)) ?? time);
  }
  if (expressions.size === 0 || expressions.size > FORMS) return undefined;
  const edits = [...expressions].map(
    ([form, time]) => `-e ${shellWord(`s/${form}/${time.replaceAll(/[\\/]/g, "\\$&")}/g`)}`,
  );
  return `sed -i -E ${edits.join(" ")} ${names.join(" ")}`;
}

/** `12:04:59` → `[0-9]+:[0-9]+:[0-9]+`: digits stand for digits and words for words, so that it speaks for every time of this
 *  form. */
function formOf(time: string): string {
  const literally = time.replaceAll(/[^A-Za-z0-9]/g, (sign) => (/[-:, @_]/.test(sign) ? sign : `[${sign}]`));
  return literally.replaceAll(/\d+|[A-Za-z]{3,}/g, (part) =>
    /\d/.test(part) ? (part.length === 4 || part.length >= 8 ? `[0-9]{${part.length}}` : "[0-9]+") : "[A-Za-z]+",
  );
}

/** Values in one file; signs in front of each; lines that a text has beside them, or else nothing is left of it. */
const [VALUES, BEFORE, BESIDE] = [8, 160, 2];
/** The signs of a value, and those of its first word: what stands in front of that is its name. */
const [VALUE, WORD] = [/[^\s"',;<>(){}[\]]{8,}/y, /[\w+/-]*$/];

/** Of two texts that differ in drawn values alone, line by line, where each stands; undefined where that is not so, or no name
 *  stands in front of one. */
export function drawnValues(first: readonly string[], second: readonly string[]): Drawn[] | undefined {
  if (first.length !== second.length) return undefined;
  const drawn: Drawn[] = [];
  const others: string[] = [];
  for (const [at, line] of first.entries()) {
    const other = second[at] ?? "";
    if (line === other) {
      others.push(line);
      continue;
    }
    const before = nameBefore(line, other);
    const [length, anew] = [line, other].map((text) => valueAt(text, before.length));
    if (drawn.length === VALUES || length === undefined || anew === undefined) return undefined;
    if (line.slice(before.length + length) !== other.slice(before.length + anew)) return undefined;
    drawn.push({ before, length });
  }
  const told = drawn.every(({ before }) => fitting(before) && !others.some((line) => line.startsWith(before)));
  const beside = others.filter((line) => line.trim() !== "").length;
  return drawn.length > 0 && told && beside >= BESIDE ? drawn : undefined;
}

function nameBefore(line: string, other: string): string {
  let equal = 0;
  while (equal < line.length && line[equal] === other[equal]) equal += 1;
  return line.slice(0, equal).replace(WORD, "");
}

function valueAt(line: string, at: number): number | undefined {
  VALUE.lastIndex = at;
  return VALUE.exec(line)?.[0].length;
}

/** A name that says which line it is, and nothing that a command could not bear. */
function fitting(before: string): boolean {
  return before.length <= BEFORE && /[A-Za-z]{2}/.test(before) && /^[\t\x20-\x7e]+$/.test(before);
}

/** A command that puts zeros in the place of each drawn value, as many as there were signs; undefined where it is not known where
 *  they stand. `names`: words of a shell. */
export function undrawn(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const expressions = new Set<string>();
  for (const evidence of evidences) {
    const drawn = evidence?.drawn ?? [];
    if (evidence?.seen.join() !== "random value in text" || drawn.length === 0) return undefined;
    for (const { before, length } of drawn) {
      if (!fitting(before)) return undefined;
      const literally = before.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
      const value = length > LONGEST_ID ? UNSET : "0".repeat(length);
      expressions.add(`s/^(${literally})[^][:space:]"',;<>(){}[]{8,}/\\1${value}/`);
    }
  }
  if (expressions.size > VALUES) return undefined;
  return `sed -i -E ${[...expressions].map((each) => `-e ${shellWord(each)}`).join(" ")} ${names.join(" ")}`;
}

/** What is longer than an id is mostly a secret, for which nobody should take zeros. */
const LONGEST_ID = 40;
