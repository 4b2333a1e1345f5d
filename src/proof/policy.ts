/** What may differ: the allowances of `verify.allow`, laid over every difference. What they leave is a cause to be removed. */
import { InputError } from "../errors.ts";
import type { Stage } from "../image/stages.ts";
import type { TarEntry } from "../image/tar.ts";
import { withoutParents, type DifferenceKind, type Pair } from "./differences.ts";
import { pathReport, type Looked, type PathReport } from "./explain.ts";
import type { FieldDifference } from "./fields.ts";
import { CONTENT, matches, SHARED_LIBRARY } from "./rule.ts";
import type { Allowance } from "../verify-config.ts";

/** An allowance is a debt with a date; one without an end would be the check turned off. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;
/** Paths that a report names under an allowance; the rest is counted. */
const NAMED_PATHS = 20;
/** Fields that decide what a server runs. */
const RUNS = /^config\.config\.(?:Cmd|Entrypoint|Env|User|WorkingDir|Shell|OnBuild|Healthcheck)\b/;

/** An allowance as the report names it. */
export interface AllowanceReport {
  /** Place in the list `verify.allow`, from 1. */
  entry: number;
  /** What it is for: its path or field, as the file has it. */
  of: string;
  reason: string;
  owner: string;
  /** The last day on which it counts, UTC: `2027-01-31`. */
  until: string;
}

/** What an allowance let pass. */
export interface AllowedReport extends AllowanceReport {
  /** How many paths or fields; `paths` names the first of them. */
  count: number;
  paths: PathReport[];
}

export interface PolicyReport {
  allowed: AllowedReport[];
  /** Allowances that nothing needed, and those whose day has passed. */
  unused: AllowanceReport[];
  expired: AllowanceReport[];
  /** Allowances that would have matched, were the path not that of a program. */
  refused: { entry: number; path: string }[];
}

export interface Policy {
  /** The differences that no allowance covers. */
  remaining(found: readonly Looked[]): Looked[];
  remainingFields(differences: readonly FieldDifference[]): FieldDifference[];
  report(): PolicyReport;
}

/** The allowances of one stage on a day; `now` in milliseconds. Throws InputError for a day that is too far ahead. */
export function policy(allowances: readonly Allowance[], { stage, now }: { stage: Stage; now: number }): Policy {
  const own = allowances
    .map((allowance, index) => ({ allowance, report: named(allowance, index + 1) }))
    .filter(({ allowance }) => allowance.stage === undefined || allowance.stage === stage);
  for (const { allowance, report } of own) expectNear(allowance, report, now);
  const past = ({ allowance }: (typeof own)[number]) => Date.parse(allowance.until) + DAY_MS <= now;
  const valid = own.filter((each) => !past(each));
  const used = new Map<number, AllowedReport>();
  const refused: PolicyReport["refused"] = [];
  const use = (report: AllowanceReport, path: PathReport) => {
    const entry = used.get(report.entry) ?? { ...report, count: 0, paths: [] };
    used.set(report.entry, entry);
    entry.count += 1;
    if (entry.paths.length < NAMED_PATHS) entry.paths.push(path);
  };
  const covered = (each: Looked): boolean => {
    let open = each.difference.kinds;
    const parts: [AllowanceReport, DifferenceKind[]][] = [];
    for (const { allowance, report } of valid) {
      if (allowance.path === undefined || !matches(bare(allowance.path), each.difference.path)) continue;
      const kinds = coveredKinds(allowance, open);
      if (kinds.length === 0) continue;
      if (each.guarded?.some((kind) => kinds.includes(kind)) && wild(allowance.path)) {
        if (refused.length < NAMED_PATHS) refused.push({ entry: report.entry, path: `/${each.difference.path}` });
        continue;
      }
      parts.push([report, kinds]);
      open = open.filter((kind) => !kinds.includes(kind));
    }
    if (open.length > 0) return false;
    for (const [report, kinds] of parts) use(report, pathReport(each, kinds));
    return true;
  };
  return {
    remaining: (found) => found.filter((each) => !covered(each)),
    remainingFields: (differences) =>
      differences.filter(({ field, first, second }) => {
        const found = valid.find(
          ({ allowance }) =>
            allowance.field !== undefined &&
            matches(allowance.field, field) &&
            !(RUNS.test(field) && wild(allowance.field)),
        );
        if (found) use(found.report, { path: field, kinds: ["content"], first, second });
        return !found;
      }),
    report: () => ({
      allowed: [...used.values()].sort((one, other) => one.entry - other.entry),
      unused: valid
        .map(({ report }) => report)
        .filter(({ entry }) => !used.has(entry) && !refused.some((each) => each.entry === entry)),
      expired: own.filter(past).map(({ report }) => report),
      refused,
    }),
  };
}

/** The differences of a layer without those that are allowed. A folder that only accompanies an allowed path goes with it. */
export function unallowed(found: readonly Looked[], { remaining }: Policy): Looked[] {
  const named = withoutParents(found);
  const left = new Set(remaining(named));
  if (left.size === named.length) return [...found];
  const told = new Set(named);
  const above = new Set([...left].flatMap(({ difference }) => foldersOf(difference.path)));
  return found.filter((each) => left.has(each) || (!told.has(each) && above.has(each.difference.path)));
}

function foldersOf(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, length) => parts.slice(0, length).join("/"));
}

/** Kinds of a difference that only an allowance with an exact path may cover: those by which another program runs, or one
 *  runs with other rights. */
export function guardedKinds({ difference, first, second }: Pair): DifferenceKind[] {
  const sides = [first, second].filter((entry) => entry !== undefined);
  // Of a file too large to be kept nobody has seen the first bytes.
  const program = isProgram({ difference, first, second }) || sides.some(({ content }) => !("bytes" in content));
  const privileged = sides.some((entry) => (entry.facts().mode & 0o6000) !== 0);
  return difference.kinds.filter(
    (kind) =>
      kind === "xattr" ||
      kind === "link" ||
      (kind === "mode" && privileged) ||
      (program && ["content", "only in the first", "only in the second", "duplicate", "kind"].includes(kind)),
  );
}

/** Is it a program on either side, or a link that stands for one? */
export function isProgram({ difference: { path }, first, second }: Pair): boolean {
  return [first, second].some((entry) => entry !== undefined && runs(entry, path));
}

function runs({ content, kind, facts }: TarEntry, path: string): boolean {
  // Who is asked for a name is answered by what the link leads to.
  if (kind === "symbolic link") return SHARED_LIBRARY.test(path) || /(?:^|\/)s?bin\/[^/]+$/.test(path);
  if (kind !== "file" && kind !== "hard link") return false;
  if ((facts().mode & 0o111) !== 0 || SHARED_LIBRARY.test(path)) return true;
  return "bytes" in content && content.bytes.subarray(0, 4).toString("latin1") === "\x7fELF";
}

function coveredKinds(allowance: Allowance, open: readonly DifferenceKind[]): DifferenceKind[] {
  if (allowance.kind === undefined) return [...open];
  const kinds: readonly DifferenceKind[] = [allowance.kind].flat();
  const covered = open.filter((kind) => kinds.includes(kind));
  // The time of changed content belongs to whatever changed it.
  const changed = covered.some((kind) => CONTENT.includes(kind));
  return open.filter((kind) => covered.includes(kind) || (changed && kind === "time"));
}

function expectNear(allowance: Allowance, { entry }: AllowanceReport, now: number): void {
  if (Date.parse(allowance.until) - now < LONGEST_DAYS * DAY_MS) return;
  throw InputError.of({
    code: "allowed-too-long",
    name: `verify.allow.${entry - 1}.until`,
    seen: JSON.stringify(allowance.until),
    accepted: "a day within the next year: what may differ for ever is not checked",
    example: new Date(now + 90 * DAY_MS).toISOString().slice(0, 10),
    at: allowance.at,
  });
}

function named(allowance: Allowance, entry: number): AllowanceReport {
  const { reason, owner, until } = allowance;
  return { entry, of: allowance.path ?? allowance.field ?? "", reason, owner, until };
}

function bare(path: string): string {
  return path.replace(/^\/+/, "");
}

/** Could the pattern match more than one path? */
export function wild(pattern: string): boolean {
  return /[*?{]|\[0-9\]/.test(pattern);
}
