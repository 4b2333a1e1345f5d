/** The verdict as Markdown for a job summary: for people who may never have heard of reproducible builds. */
import { builderLines } from "../honesty.ts";
import type { Cause } from "./explain.ts";
import { fixHint, made, opening, pathLines, placeOf, type Compared, type Verdict } from "./report.ts";
import { cut, plural } from "./phrases.ts";

/** Rows and examples of a summary. */
const ROWS = 50;
const EXAMPLES = 3;

/** The verdict for a job summary. */
export function verifySummary(verdict: Verdict): string {
  const { stage, first, second } = verdict;
  const builders = verdict.builders === undefined ? [] : builderLines(verdict.builders).map((line) => `- ${line}`);
  const builds =
    first === second ? `Both builds are \`${first}\`.` : `First build \`${first}\`, second build \`${second}\`.`;
  return [
    `### Verify ${stage}: ${verdict.verdict}`,
    "",
    html(opening(verdict)),
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
  const rows = causes.slice(0, ROWS).map((cause) => {
    const where = cause.at === undefined && cause.layer === undefined ? "image" : placeOf(cause);
    const path = cause.paths[0]?.path ?? "";
    return `| ${cell(cause.title)} | \`${inCell(where)}\` | ${cause.count} | \`${inCell(path)}\` |`;
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
    ...causes.slice(0, ROWS).flatMap(details),
  ];
}

function allowedTable({ policy }: Compared): string[] {
  const rows = policy.allowed.map(
    ({ of, count, reason, owner, until, paths }) =>
      `| \`${inCell(of)}\` | ${count} | \`${inCell(paths[0]?.path ?? "")}\` | ${cell(reason)} | ${cell(owner)} | ${until} |`,
  );
  return ["| allowed | differences | for example | reason | owner | until |", "|---|---|---|---|---|---|", ...rows, ""];
}

/** What is wrong with the policy itself, and what of it nobody needed. */
function policyNotes({ policy: { expired, unused, refused } }: Compared): string[] {
  const notes = [
    ...expired.map(
      ({ entry, of, owner, until }) =>
        `Entry ${entry} of \`verify.allow\` (\`${code(of)}\`) ended on ${until} and allows nothing now. ${html(owner)}: remove it, or set a new day.`,
    ),
    ...refused.map(
      ({ entry, path }) =>
        `Entry ${entry} of \`verify.allow\` does not cover \`${code(path)}\`: a program, or the rights of one, needs its exact path.`,
    ),
    ...unused.map(({ entry, of }) => `Entry ${entry} of \`verify.allow\` (\`${code(of)}\`) was not needed this time.`),
  ];
  return notes.length === 0 ? [] : [...notes.slice(0, ROWS).map((note) => `- ${note}`), ""];
}

function details(cause: Cause, index: number): string[] {
  const examples = cause.paths.slice(0, EXAMPLES).flatMap(pathLines);
  return [
    `<details${index === 0 ? " open" : ""}><summary><b>${html(cause.title)}</b>, ${html(placeOf(cause))}</summary>`,
    "",
    html(cause.why),
    "",
    ...(cause.instruction === undefined ? [] : [`Made by \`${code(cause.instruction)}\``, ""]),
    ...(cause.madeIn === undefined ? [] : [`Copied from \`${code(made(cause.madeIn))}\``, ""]),
    cause.edits && Object.keys(cause.edits).join() === "run"
      ? "What to write, at the end of the same RUN:"
      : "What to write:",
    "",
    ...fence("shell", cause.fix.split("\n")),
    "Where both builds differ:",
    "",
    ...fence("text", [...examples, ...(cause.count > EXAMPLES ? [`  and ${cause.count - EXAMPLES} more`] : [])]),
    `More: ${html(cause.source)} (rule \`${code(cause.rule)}\`)`,
    "",
    "</details>",
    "",
  ];
}

/** The chain with the stage that differs, and the steps in it. What stands above was not built. */
function picture({ stage, chain, above, causes }: Compared): string[] {
  const at = chain.indexOf(stage);
  const box = (name: string, index: number) => `s${index}["${name}<br>${index < at ? "same" : "different"}"]`;
  return [
    "```mermaid",
    "flowchart LR",
    `  ${chain.map(box).join(" --> ")}`,
    ...above.slice(0, 8).map((name, index) => `  s${at} --> w${index}["${name}<br>waits"]`),
    ...stepsOf(causes)
      .slice(0, 8)
      .map(
        ({ step, instruction, causes: own }, index) =>
          `  s${at} -.-> d${index}["${label(`${step}: ${cut(instruction, 50)}`)}<br>${plural(own.length, "cause")}"]`,
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

/** Text that Mermaid takes as text. */
function label(text: string): string {
  return text.replaceAll(/[^\w .,:/=@+-]/g, " ").replaceAll(/ +/g, " ");
}

/** A code block that nothing in it can end. */
function fence(language: string, lines: readonly string[]): string[] {
  return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll("````", "'''")), "````", ""];
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function cell(text: string): string {
  return html(text).replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

/** Text inside a code span: paths and instructions can hold anything. */
function code(text: string): string {
  return cut(text, 160).replaceAll("`", "'");
}

/** In a table a bar would end the cell, even in code. */
function inCell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}
