/** The verdict as Markdown for a job summary: for people who may never have heard of reproducible builds. */
import { builderLines } from "../honesty.ts";
import { code, codeCell, fence, label, prose, text } from "../markdown.ts";
import type { Cause } from "./explain.ts";
import {
  adviceOnly,
  epochNote,
  fixHint,
  made,
  opening,
  pathLines,
  placeOf,
  scripted,
  type Compared,
  type Verdict,
} from "./report.ts";
import { cut, plural } from "./phrases.ts";

/** Rows and examples of a summary. */
const ROWS = 50;
const EXAMPLES = 3;
/** Characters of what stands in a code span. */
const CODE = 160;

/** The verdict for a job summary. */
export function verifySummary(verdict: Verdict): string {
  const { stage, first, second } = verdict;
  const builders =
    verdict.builders === undefined ? [] : builderLines(verdict.builders).map((line) => `- ${prose(line)}`);
  const builds =
    first === second ? `Both builds are \`${first}\`.` : `First build \`${first}\`, second build \`${second}\`.`;
  return [
    `### Verify ${stage}: ${verdict.verdict}`,
    "",
    prose(opening(verdict)),
    "",
    ...(verdict.verdict === "different" ? differences(verdict) : []),
    ...(verdict.policy.allowed.length > 0 ? allowedTable(verdict) : []),
    builds,
    "",
    ...policyNotes(verdict),
    ...(builders.length === 0 ? [] : [...builders, ""]),
  ].join("\n");
}

/** A picture, a table by cause, and below it each cause with its fix. */
function differences(verdict: Compared): string[] {
  const { causes, layers } = verdict;
  if (causes.length === 0) return [];
  const hint = fixHint(verdict);
  const note = epochNote(causes);
  const rows = causes.slice(0, ROWS).map((cause) => {
    const where = cause.at === undefined && cause.layer === undefined ? "image" : placeOf(cause);
    const path = cause.paths[0]?.path ?? "";
    return `| ${text(cause.title)} | ${codeCell(cut(where, CODE))} | ${cause.count} | ${codeCell(cut(path, CODE))} |`;
  });
  return [
    ...picture(verdict),
    "",
    `${plural(causes.length, "cause")} in ${plural(layers.length, "layer")}. Each has its remedy below.`,
    "",
    "| what differs | made by | paths | for example |",
    "|---|---|---|---|",
    ...rows,
    ...(causes.length > ROWS ? ["", `And ${causes.length - ROWS} more causes; see the report.`] : []),
    "",
    ...(hint ? [hint.text, "", ...fence("shell", [hint.command])] : []),
    ...(note === undefined ? [] : [note, ""]),
    ...causes.slice(0, ROWS).flatMap(details),
  ];
}

function allowedTable({ policy }: Compared): string[] {
  const rows = policy.allowed.map(
    ({ of, count, reason, owner, until, paths }) =>
      `| ${codeCell(cut(of, CODE))} | ${count} | ${codeCell(cut(paths[0]?.path ?? "", CODE))} | ${text(reason)} | ${text(owner)} | ${until} |`,
  );
  return ["| allowed | differences | for example | reason | owner | until |", "|---|---|---|---|---|---|", ...rows, ""];
}

/** What is wrong with the policy itself, and what of it nobody needed. */
function policyNotes({ policy: { expired, unused, refused } }: Compared): string[] {
  const notes = [
    ...expired.map(
      ({ entry, of, owner, until }) =>
        `Entry ${entry} of \`verify.allow\` (${code(cut(of, CODE))}) ended on ${until} and allows nothing now. ${text(owner)}: remove it, or set a new day.`,
    ),
    ...refused.map(
      ({ entry, path }) =>
        `Entry ${entry} of \`verify.allow\` does not cover ${code(cut(path, CODE))}: a program, the rights of one, or a link needs its exact path.`,
    ),
    ...unused.map(
      ({ entry, of }) => `Entry ${entry} of \`verify.allow\` (${code(cut(of, CODE))}) was not needed this time.`,
    ),
  ];
  return notes.length === 0 ? [] : [...notes.slice(0, ROWS).map((note) => `- ${note}`), ""];
}

function details(cause: Cause, index: number): string[] {
  const examples = cause.paths.slice(0, EXAMPLES).flatMap(pathLines);
  return [
    `<details${index === 0 ? " open" : ""}><summary><b>${prose(cause.title)}</b>, ${text(placeOf(cause))}</summary>`,
    "",
    prose(cause.why),
    "",
    ...(cause.instruction === undefined ? [] : [`Made by ${code(cut(cause.instruction, CODE))}`, ""]),
    ...(cause.madeIn === undefined ? [] : [`Copied from ${code(cut(made(cause.madeIn), CODE))}`, ""]),
    ...(cause.script === undefined
      ? []
      : [...scripted(cause.script).map((line) => `In a script: ${code(line)}  `), ""]),
    ...remedy(cause),
    "Where both builds differ:",
    "",
    ...fence("text", [...examples, ...(cause.count > EXAMPLES ? [`  and ${cause.count - EXAMPLES} more`] : [])]),
    `More: ${prose(cause.source)} (rule ${code(cause.rule)})`,
    "",
    "</details>",
    "",
  ];
}

function remedy({ fix, edits }: Cause): string[] {
  const advice = adviceOnly(fix);
  if (advice !== undefined) return [`What to do: ${prose(advice).replaceAll("\n", "<br>\n")}`, ""];
  const alone = edits !== undefined && Object.keys(edits).join() === "run";
  return [
    alone ? "What to write, at the end of the same RUN:" : "What to write:",
    "",
    ...fence("shell", fix.split("\n")),
  ];
}

/** The chain with the stage that differs, and the steps in it. What stands above was not built. */
function picture({ stage, chain, above, causes }: Compared): string[] {
  const at = chain.indexOf(stage);
  const box = (name: string, index: number) => `s${index}["${label(name)}<br>${index < at ? "same" : "different"}"]`;
  return [
    "```mermaid",
    "flowchart LR",
    `  ${chain.map(box).join(" --> ")}`,
    ...above.slice(0, 8).map((name, index) => `  s${at} --> w${index}["${label(name)}<br>waits"]`),
    ...stepsOf(causes)
      .slice(0, 8)
      .map(
        ({ step, instruction, causes: own }, index) =>
          `  s${at} -.-> d${index}["${label(`${step}: ${cut(instruction, 50)}`, 120)}<br>${plural(own.length, "cause")}"]`,
      ),
    `  style s${at} stroke:#cf222e,stroke-width:3px`,
    "```",
  ];
}

/** The steps that left differences, in the order of the causes. */
export function stepsOf(causes: readonly Cause[]): { step: string; instruction: string; causes: Cause[] }[] {
  const steps = new Map<string, { step: string; instruction: string; causes: Cause[] }>();
  for (const cause of causes) {
    const { at, layer, instruction = "configuration" } = cause;
    const place = layer === undefined ? "image settings" : `layer ${layer}`;
    const step = at?.line === undefined ? place : `${at.file}:${at.line}`;
    const known = steps.get(`${step} ${instruction}`) ?? { step, instruction, causes: [] };
    known.causes.push(cause);
    steps.set(`${step} ${instruction}`, known);
  }
  return [...steps.values()];
}
