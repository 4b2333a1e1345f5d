/** A rule: which differences have this cause, why that is in plain words, and what to write to be rid of it. */
import type { Difference, DifferenceKind } from "./differences.ts";
import type { Evidence, GeneralCause } from "./evidence.ts";
import type { Fix } from "./remedy.ts";

export interface Rule {
  /** Stable, for programs: `debian/apt-log`. */
  name: string;
  /** Paths without a leading slash; `*` within a folder, `**` across folders, `{a,b}` for a choice, `[0-9]`. */
  paths: readonly string[];
  /** Kinds that this cause explains; CONTENT by default. A time that comes with changed content is explained with it. */
  kinds?: readonly DifferenceKind[];
  /** Against what the readers saw, joined: "gzip > time in the header > time". A rule with it explains nothing unread. */
  seen?: RegExp;
  /** Against the text around the first difference. */
  text?: RegExp;
  /** It explains this of what the bytes show; what they show beside it is told as well. */
  only?: GeneralCause;
  /** The cause in few words. */
  title: string;
  /** For somebody who never heard of reproducible builds. */
  why: string;
  /** What to write, in parts that `fix` can apply where there are such parts. */
  fix: Fix;
  /** A link or an issue that tells more. */
  source: string;
  /** The folder below which everything has this cause, given one of the paths; both with a leading slash. */
  owns?: (path: string) => string;
  /** It only mirrors another difference below this folder, given the path; named alone only when that one is missing. */
  follows?: (path: string) => string;
}

/** Another content, or a file that is not there on one side. Never a time alone. */
export const CONTENT: readonly DifferenceKind[] = [
  "content",
  "only in the first",
  "only in the second",
  "duplicate",
  "link",
];

/** Libraries are run without the right to be executed. */
export const SHARED_LIBRARY = /\.so(?:\.[\w.]+)?$/;

const compiled = new Map<string, RegExp>();

export function matches(glob: string, path: string): boolean {
  let pattern = compiled.get(glob);
  if (!pattern) {
    const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|\[0-9\]|\{[^}]*\}|[.+^$()|[\]\\]/g, (sign) => {
      if (sign === "[0-9]") return sign;
      if (sign === "**/") return "(?:.*/)?";
      if (sign === "**") return ".*";
      if (sign === "*") return "[^/]*";
      if (sign === "?") return "[^/]";
      if (!sign.startsWith("{")) return `\\${sign}`;
      const choices = sign
        .slice(1, -1)
        .split(",")
        .map((choice) => choice.replaceAll(/[.+^$()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*"));
      return `(?:${choices.join("|")})`;
    });
    pattern = new RegExp(`^${source}$`, "s");
    compiled.set(glob, pattern);
  }
  return pattern.test(path);
}

/** The kinds of a difference that a rule explains. */
export function explained(
  rule: Rule,
  difference: Difference,
  open: readonly DifferenceKind[],
  evidence: Evidence | undefined,
): DifferenceKind[] {
  const kinds = (rule.kinds ?? CONTENT).filter((kind) => open.includes(kind));
  if (kinds.length === 0 || !rule.paths.some((glob) => matches(glob, difference.path))) return [];
  if (rule.seen && (!evidence || !rule.seen.test(seenText(evidence)))) return [];
  if (rule.text && !(evidence && rule.text.test(evidence.first) && rule.text.test(evidence.second))) return [];
  const changed = kinds.some((kind) => CONTENT.includes(kind));
  // The time of changed content belongs to whatever changed it.
  if (!changed && kinds.every((kind) => kind === "time") && difference.kinds.some((kind) => CONTENT.includes(kind)))
    return [];
  return changed && open.includes("time") && !kinds.includes("time") ? [...kinds, "time"] : kinds;
}

export function seenText({ seen, cause }: Evidence): string {
  return [...seen, cause].join(" > ");
}
