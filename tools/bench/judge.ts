/** What the proof said of a case, against its label. */
import type { Cause } from "../../src/proof/explain.ts";
import type { Round } from "../../src/proof/proven.ts";
import { matches } from "../../src/proof/rule.ts";
import type { Case } from "./cases.ts";
import type { Compared } from "./compare.ts";
import type { Shown } from "./rivals.ts";

export interface Judgement {
  name: string;
  /** Whether the builds should differ, and whether the proof found that they do. */
  expected: "different" | "identical";
  verdict: "different" | "allowed" | "identical" | "failed";
  /** A cause of an expected rule, at the expected line, with the expected path. */
  named: boolean;
  /** Causes that were named, and those of them that the case does not have. */
  causes: string[];
  wrong: string[];
  /** How the report's fix did, or what `fix --prove` made of it; undefined where there was none to try. */
  fix: "works" | "works with --prove" | "differs still" | "does not build" | "none" | undefined;
  /** Whether the fix is to leave out what differs, of which a server has nothing. */
  leftOut?: boolean | undefined;
  /** The Dockerfile with the fix. */
  fixed?: string | undefined;
  ms: number;
  megabytes: number;
  rivals: Record<string, Shown>;
  /** Why it failed, or what was said in place of the expected. */
  note: string;
}

export function judged(one: Case, compared: Compared | undefined, error?: unknown): Judgement {
  const { verdict, ms, megabytes } = compared ?? { verdict: undefined, ms: 0, megabytes: 0 };
  const causes = verdict?.verdict === "different" ? verdict.causes : [];
  const wanted = (cause: Cause) => one.rules.includes(cause.rule);
  // What a COPY takes out of another stage is told at the COPY, with the line that made it there.
  const at = (cause: Cause) => cause.at?.line === one.line || cause.madeIn?.line === one.line;
  const named = causes.some((cause) => wanted(cause) && at(cause) && touches(cause, one.path));
  const wrong = causes.filter((cause) => !wanted(cause) && !one.also.includes(cause.rule));
  const missed = one.rules.length > 0 && !named;
  return {
    name: one.name,
    expected: one.rules.length > 0 ? "different" : "identical",
    verdict: verdict?.verdict ?? "failed",
    named,
    causes: causes.map(({ rule }) => rule),
    wrong: wrong.map(({ rule }) => rule),
    fix: undefined,
    ms,
    megabytes,
    rivals: {},
    note: compared
      ? [...(missed ? causes : wrong)].map(told).join("; ")
      : error instanceof Error
        ? error.message.slice(0, 2000)
        : String(error),
  };
}

/** What the rounds of `fix --prove` say of a fix: it works where the first patch, which is what `fix` alone writes, gives equal builds. */
export function fixedBy(rounds: readonly Round[]): NonNullable<Judgement["fix"]> {
  const [first] = rounds;
  const alone = first?.leaveOut === false ? first.tried.result : undefined;
  if (alone === "equal") return "works";
  if (rounds.at(-1)?.tried.result === "equal") return "works with --prove";
  return alone === undefined ? "none" : alone === "differs" ? "differs still" : alone;
}

/** Does the mended Dockerfile remove a path of the causes, or leave out what copies it, and the one before does not? */
export function leavesOut(before: string, after: string, causes: readonly Cause[]): boolean {
  const old = new Set(before.split("\n"));
  const anew = after.split("\n").filter((line) => !old.has(line));
  if (anew.some((line) => /^# left out, .*: COPY\b/i.test(line))) return true;
  const removed = anew
    .flatMap((line) => [...line.matchAll(/\brm -r?f ([^;&|]+)/g)])
    .flatMap(([, names = ""]) => names.split(/\s+/))
    .map((name) => name.replaceAll(/['"]/g, ""))
    .filter((name) => name.startsWith("/"));
  return causes.some(({ paths }) =>
    paths.some(({ path }) => removed.some((name) => matches(name, path) || path.startsWith(`${name}/`))),
  );
}

function touches(cause: Cause, path: string | undefined): boolean {
  return path === undefined || cause.paths.some((report) => matches(path, report.path));
}

function told({ rule, at, paths }: Cause): string {
  const [first] = paths;
  return `${rule} at line ${at?.line ?? "?"}: ${first?.path ?? "?"} (${first?.kinds.join(", ") ?? ""}${first?.seen === undefined ? "" : `; ${first.seen}`})`;
}
