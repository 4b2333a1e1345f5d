/** What people and programs are told about two builds: the message of the failure, the job summary, the JSON. */
import { CheckFailed } from "../errors.ts";
import type { BuilderReport } from "../honesty.ts";
import type { Digest } from "../image/reference.ts";
import type { Stage } from "../image/stages.ts";
import type { Cause, PathReport } from "./explain.ts";
import type { FieldDifference } from "./fields.ts";
import { guiltLines } from "./guilt.ts";
import type { AllowanceReport, PolicyReport } from "./policy.ts";
import { cut, oneLine, plural } from "./phrases.ts";

/** A layer that is not the same in both builds. */
export interface LayerReport {
  /** Place in the image, bottom first, from 1. */
  layer: number;
  /** The instruction that made it, and its line where the Dockerfile is known. */
  instruction: string;
  line?: number;
  /** Paths that differ, folders that only accompany them included. */
  differences: number;
  /** Of an index of several platforms: `linux/amd64`. */
  platform?: string;
}

/** Releases that are named; the others are counted. */
const RELEASES = 12;

/** What two images of any origin are called, which are no stage's. */
export const NO_STAGE: Stage = "the image";

/** Lines of diffoscope's that a log shows of one path. */
const CLOSER_LINES = 30;

/** What was found about two builds. */
export interface Compared {
  version: 1;
  stage: Stage;
  /** The stages that it stands on, bottom first, and itself. */
  chain: readonly Stage[];
  /** The stages that stand on it. */
  above: readonly Stage[];
  first: Digest;
  second: Digest;
  /** The Dockerfile that was built, where it is known. */
  dockerfile: string | undefined;
  /** What must be removed; empty when the builds are one image, or differ only where that is allowed. */
  causes: Cause[];
  layers: LayerReport[];
  fields: FieldDifference[];
  policy: PolicyReport;
  /** How the two builds came about. */
  builders?: BuilderReport;
  /** Tags by which the first is released already, where it was published without a check. */
  releases?: readonly string[];
}

/** `identical`: one digest. `allowed`: `verify.allow` has a reason for every difference, and the first build is the one to
 *  publish. `different`: none is. */
export type Verdict = Compared &
  ({ verdict: "identical"; digest: Digest } | { verdict: "allowed"; digest: Digest } | { verdict: "different" });

/** What a verdict means, for somebody who has never heard of reproducible builds. */
export function opening({ stage, verdict, causes, releases, builders }: Verdict): string {
  if (verdict === "identical") return "Two independent builds came out as one image, byte for byte.";
  if (verdict === "allowed")
    return "Two independent builds differ, and verify.allow in the configuration has a reason for every difference. The first build is the one to publish.";
  const unknown = "Neither their layers nor their settings say in what: compare the two manifests in the registry.";
  if (stage === NO_STAGE) return `The two images are not the same. ${causes.length === 0 ? unknown : ""}`.trim();
  return [
    `${stage} was built twice from the same files, and the two images are not the same.`,
    causes.length === 0
      ? unknown
      : "As a rule, something in the build writes a value that is new each time: a time, a random number, the name of a machine.",
    "Until that is gone, nobody can tell whether an image holds what its Dockerfile says, or something more.",
    ...(builders?.bisected === undefined ? [] : guiltLines(builders.bisected, causes)),
    releases === undefined ? "Nothing was published, and what serves now still serves." : released(releases),
  ].join(" ");
}

/** What people must know of an image that was published before it was checked. */
function released(releases: readonly string[]): string {
  const where =
    releases.length === 0
      ? "no tag of a release serves it or what stands on it"
      : `these releases run it: ${releases.slice(0, RELEASES).join(", ")}${releases.length > RELEASES ? ` and ${releases.length - RELEASES} more` : ""}`;
  return `The first was published without a check, as verify.when says; ${where}. The next run builds it anew.`;
}

/** What SOURCE_DATE_EPOCH is, where a remedy speaks of it. */
export function epochNote(causes: readonly Cause[]): string | undefined {
  if (!causes.some(({ fix, script }) => `${fix} ${script?.instead ?? ""}`.includes("SOURCE_DATE_EPOCH")))
    return undefined;
  return "SOURCE_DATE_EPOCH is the date that both builds are given in place of the clock, in seconds since 1970. A RUN has it as a variable where `ARG SOURCE_DATE_EPOCH` stands before it.";
}

/** A remedy that is advice to a person, without a line that could be written as it stands; undefined for any other. */
export function adviceOnly(fix: string): string | undefined {
  const lines = fix.split("\n");
  return lines.every((line) => line.startsWith("# ")) ? lines.map((line) => line.slice(2)).join("\n") : undefined;
}

/** The failure that a `different` verdict is: the first cause at its line, with its fix. The others are told before it. */
export function differentBuilds(compared: Compared): CheckFailed {
  const { stage, dockerfile, causes, first, second, releases } = compared;
  const guilt = [...variationLines(compared), ...(releases ? [released(releases)] : [])];
  const [main, ...others] = causes;
  const file = dockerfile === undefined ? undefined : { file: dockerfile };
  if (!main) {
    return new CheckFailed({
      code: "different",
      message: `Two builds of ${stage} differ, and neither their layers nor their settings say in what. ${guilt.join(" ")} First ${first}, second ${second}.`,
      remedy: "Compare the two manifests in the registry.",
      at: file,
    });
  }
  const hint = fixHint({ stage, causes, first, second });
  return new CheckFailed({
    code: "different",
    message: [
      `Two builds of ${stage} differ. ${sentence(main)}`,
      ...(others.length === 0
        ? []
        : [`${plural(others.length, "more cause")} ${others.length === 1 ? "is" : "are"} told before this.`]),
      ...guilt,
      `First ${first}, second ${second}.`,
    ].join(" "),
    remedy: [advice(main), ...(hint ? [`${hint.text}\n    ${hint.command}`] : [])].join("\n"),
    at: main.at ?? file,
  });
}

/** What is known of the variations' part in it. */
function variationLines({ builders, causes }: Compared): string[] {
  if (builders?.bisected !== undefined) return guiltLines(builders.bisected, causes);
  const applied = (builders?.variations ?? []).filter((each) => each.applied).map(({ name }) => name);
  if (applied.length === 0) return [];
  return [
    `The second build differed on purpose in ${applied.join(", ")}; \`verify.level: bisect\` finds out in which it matters.`,
  ];
}

/** What the other stage of a COPY --from did. */
export function made({ stage, line, instruction }: NonNullable<Cause["madeIn"]>): string {
  return `stage ${stage}, line ${line}: ${cut(instruction, 160)}`;
}

/** What the line of a script does, and what to write there. */
export function scripted({ file, line, command, instead }: NonNullable<Cause["script"]>): string[] {
  const epoch = instead?.includes("SOURCE_DATE_EPOCH") === true ? ", and ARG SOURCE_DATE_EPOCH before the RUN" : "";
  return [
    `${file}, line ${line}: ${cut(command, 160)}`,
    ...(instead === undefined ? [] : [`write there: ${cut(instead, 160)}${epoch}`]),
  ];
}

/** "servers/base/Dockerfile:14 leaves /var/log/apt/term.log (content): log of the package manager." */
export function sentence(cause: Cause): string {
  const verb = cause.layer === undefined ? "sets" : "leaves";
  const origin = cause.madeIn ? `, made in stage ${cause.madeIn.stage}, line ${cause.madeIn.line}` : "";
  const script = cause.script ? `, by ${cause.script.file}:${cause.script.line}` : "";
  return `${placeOf(cause)} ${verb} ${example(cause)}: ${cause.title}${origin}${script}.`;
}

export function placeOf({ at, instruction, layer }: Cause): string {
  if (at) return `${at.file}${at.line === undefined ? "" : `:${at.line}`}`;
  return layer === undefined ? "The image" : `Layer ${layer} (${cut(instruction ?? "unknown", 80)})`;
}

export function example({ paths, count }: Cause): string {
  const [first] = paths;
  if (!first) return "nothing that can be named";
  const more = count > 1 ? ` and ${count - 1} more` : "";
  return `${named(first)} (${first.kinds.join(", ")})${more}`;
}

function named({ path }: PathReport): string {
  return cut(path === "/" ? "the layer itself" : path, 120);
}

/** Why a cause makes builds differ, and what to write. */
export function advice(cause: Cause): string {
  return `${cause.why}\n${fixOf(cause)}`;
}

function fixOf({ fix, instruction, source, script, madeIn, edits }: Cause): string {
  const inScript = script ? `${scripted(script).join("\n")}\n` : "";
  const there = madeIn && edits ? `In the RUN of stage ${madeIn.stage}, line ${madeIn.line}` : "The remedy";
  const where = instruction?.startsWith("RUN") === true ? "In the same RUN, or as the comments say" : there;
  return `${inScript}${where}:\n${fix
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\nMore: ${source}`;
}

/** What was seen, as lines of a log: each cause with its paths and the places where they differ. Why it is so and what to write
 *  is told with the failure. */
export function evidenceLines(verdict: Compared): string[] {
  return verdict.causes.flatMap((cause) => [
    `${cause.title}:`,
    ...(cause.instruction === undefined ? [] : [`  made by: ${cut(cause.instruction, 200)}`]),
    ...(cause.madeIn === undefined ? [] : [`  where it was made: ${made(cause.madeIn)}`]),
    ...cause.paths.slice(0, 5).flatMap(pathLines),
    ...(cause.count > 5 ? [`  and ${cause.count - 5} more`] : []),
  ]);
}

export function pathLines(report: PathReport): string[] {
  const { kinds, seen, where, first, second } = report;
  const head = `  ${named(report)}: ${kinds.join(", ")}${seen === undefined ? "" : `; ${seen}`}${where === undefined ? "" : `, ${where}`}`;
  const sides =
    first === undefined || second === undefined || (first === "" && second === "")
      ? []
      : [`    first:  ${oneLine(first)}`, `    second: ${oneLine(second)}`];
  return [head, ...sides, ...closerLines(report)];
}

function closerLines({ diffoscope }: PathReport): string[] {
  if (diffoscope === undefined) return [];
  const lines = diffoscope.split("\n");
  const more = lines.length > CLOSER_LINES ? [`and ${lines.length - CLOSER_LINES} more lines in the report`] : [];
  return ["    diffoscope says:", ...[...lines.slice(0, CLOSER_LINES), ...more].map((line) => `      ${line}`)];
}

/** The command that writes the fixes, where a program can. */
export function fixHint({ stage, causes, first, second }: Pick<Compared, "stage" | "causes" | "first" | "second">) {
  const written = causes.filter(({ edits }) => edits !== undefined).length;
  if (written === 0 || stage === NO_STAGE) return undefined;
  const which =
    written < causes.length ? `${written} of ${causes.length} remedies` : written === 1 ? "It" : "All of it";
  return {
    text: `${which} can be written into the Dockerfile for you; this shows the patch, with --prove tries it in two builds first, and with --write makes it:`,
    command: `immutable-servers fix ${stage} --first ${first} --second ${second}`,
  };
}

/** What the policy did, as lines of a log. */
export function policyLines({ policy }: Compared): { level: "info" | "warning"; text: string }[] {
  const { allowed, unused, expired, refused } = policy;
  return [
    ...allowed.map(({ count, paths, ...entry }) => ({
      level: "info" as const,
      text: `${allowanceName(entry)} lets ${plural(count, "difference")} pass, e.g. ${named(paths[0] ?? { path: "/", kinds: [] })}: ${entry.reason} (${entry.owner}, until ${entry.until})`,
    })),
    ...expired.map((entry) => ({
      level: "warning" as const,
      text: `${allowanceName(entry)} ended on ${entry.until} and allows nothing now. ${entry.owner}: remove it, or set a new day. Its reason was: ${entry.reason}`,
    })),
    ...refused.map(({ entry, path }) => ({
      level: "warning" as const,
      text: `Entry ${entry} of verify.allow does not cover ${cut(path, 120)}: a program, the rights of one, or a link needs its exact path there, without * or ?.`,
    })),
    ...unused.map((entry) => ({
      level: "info" as const,
      text: `${allowanceName(entry)} was not needed this time.`,
    })),
  ];
}

export function allowanceName({ entry, of }: Pick<AllowanceReport, "entry" | "of">): string {
  return `Entry ${entry} of verify.allow (${cut(of, 120)})`;
}
