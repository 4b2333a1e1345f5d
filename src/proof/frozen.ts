/** Times in a text that the server needs, written anew at the end of the RUN: the last way, where the code that writes the clock
 *  is not in the Dockerfile and the file cannot be left out. */
import { shellWord } from "../argv.ts";
import type { Evidence } from "./evidence.ts";
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
