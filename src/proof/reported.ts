/** A cause as a report tells it, which is input: only its rule and its paths count, and the edits are this program's own. */
import type { Need, Needed } from "./copied.ts";
import { allAlike, shellNames } from "./path-words.ts";
import { editsOf, type Edits, type Fix } from "./remedy.ts";
import type { Report } from "./report-json.ts";
import { BY_CAUSE, BY_KIND, COPIED_TIME } from "./rules/general.ts";
import { RULES } from "./rules/index.ts";
import { isRunnable, rooted, tailored, withPaths, type Touched } from "./tailor.ts";

export type ReportedCause = Report["causes"][number];

/** The edits of the rule, or of the general cause, that a report names, for the instruction as it is in the file. */
export function knownEdits(cause: ReportedCause, source: string, needed?: Needed | Need): Edits | undefined {
  const { rule, paths } = cause;
  const fix = knownFix(rule);
  if (fix === undefined) return undefined;
  if (namesAll(cause)) return editsOf(tailored(rule, fix, source, paths.map(touched), needed));
  const edits = editsOf(fix);
  return edits?.run === undefined ? edits : { ...edits, run: rooted(edits.run, paths.map(touched)) };
}

/** What leaves the files of a cause out, whatever its rule would do; undefined where another instruction needs one, where one is a
 *  program, and where it is not their content that differs. */
export function leftOutEdits(cause: ReportedCause, needed: Need): Edits | undefined {
  const files = cause.paths.map(touched);
  const spare = (file: Touched) => !isRunnable(file) && file.kinds.some((kind) => /^content$|^only in/.test(kind));
  if (!namesAll(cause) || !files.every(spare) || needed(cause.paths.map(({ path }) => path)) !== false)
    return undefined;
  return { run: `rm -rf ${shellNames(files).join(" ")}` };
}

export function knownFix(rule: string): Fix | undefined {
  const general = [...Object.values(BY_CAUSE), ...Object.values(BY_KIND), COPIED_TIME].find(
    (each) => each.rule === rule,
  );
  return RULES.find(({ name }) => name === rule)?.fix ?? general?.fix;
}

export function touched({ path, kinds, program, sums, ...read }: ReportedCause["paths"][number]): Touched {
  const { seen, where = "", first, second, members, alike, times, drawn, stamps, columns } = read;
  // Of permissions and owners the report has both values.
  const values = Object.fromEntries(kinds.map((kind) => [kind, [first ?? "", second ?? ""]]));
  const difference = { path: path.slice(1), kinds, values, directory: false };
  if (seen === undefined || first === undefined || second === undefined) return { difference, kinds, program, sums };
  return {
    difference,
    kinds,
    program,
    sums,
    evidence: {
      cause: "unknown",
      seen: seen.split(" > "),
      where,
      first,
      second,
      members,
      alike,
      times,
      drawn,
      stamps,
      columns,
    },
  };
}

/** A command with the paths of a cause; undefined where the report does not name them all. */
export function filledIn(run: string, cause: ReportedCause): string | undefined {
  return run.includes("{paths}") && !namesAll(cause) ? undefined : withPaths(run, cause.paths.map(touched));
}

/** Does the report name every path, or so many that are alike that their patterns speak for the rest; and none that would end the
 *  instruction? */
function namesAll({ paths, count }: ReportedCause): boolean {
  // eslint-disable-next-line no-control-regex -- a line break in a name would end the instruction
  if (paths.some(({ path }) => path === "/" || /[\u0000-\u001f\u007f]/.test(path))) return false;
  return count <= paths.length || allAlike(paths.map(touched));
}
