/** Times in a text that the server needs, written anew at the end of the RUN: the last way, where the code that writes the clock
 *  is not in the Dockerfile and the file cannot be left out. */
import { shellWord } from "../argv.ts";
import type { Evidence } from "./evidence.ts";
import { timesOf } from "./words.ts";

/** Forms of one file. */
const FORMS = 8;

/** A command that gives every time of these forms the value that the first build wrote; undefined where the texts differ in more
 *  than times, or in forms that nobody knows. `names`: words of a shell. */
export function frozen(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const expressions = new Set<string>();
  for (const evidence of evidences) {
    const own = evidence?.seen[0] === "properties" ? evidence.seen.slice(1) : evidence?.seen;
    if (evidence === undefined || own?.join() !== "a time in text") return undefined;
    const [times, others] = [timesOf(evidence.first), timesOf(evidence.second)];
    if (times.length === 0 || times.length !== others.length) return undefined;
    times.forEach((time, index) => {
      if (time !== others[index]) expressions.add(expression(time));
    });
  }
  if (expressions.size === 0 || expressions.size > FORMS) return undefined;
  return `sed -i -E ${[...expressions].map((each) => `-e ${shellWord(each)}`).join(" ")} ${names.join(" ")}`;
}

/** `12:04:59` → `s/[0-9]+:[0-9]+:[0-9]+/12:04:59/g`: digits stand for digits and words for words, so that it speaks for every time
 *  of this form. What is put in is a time as `words.ts` knows them: a report's text that is none never gets here. */
function expression(time: string): string {
  const literally = time.replaceAll(/[^A-Za-z0-9]/g, (sign) => (/[-:, @_]/.test(sign) ? sign : `[${sign}]`));
  const form = literally.replaceAll(/\d+|[A-Za-z]{3,}/g, (part) =>
    /\d/.test(part) ? (part.length === 4 || part.length >= 8 ? `[0-9]{${part.length}}` : "[0-9]+") : "[A-Za-z]+",
  );
  return `s/${form}/${time.replaceAll(/[\\/]/g, "\\$&")}/g`;
}
