/** What people and programs are told about two builds: the message of the failure, the job summary, the JSON. */
import { CheckFailed } from "../errors.ts";
import type { Digest } from "../image/reference.ts";
import { KINDS, type Stage } from "../image/stages.ts";
import type { Cause, PathReport } from "./explain.ts";
import type { FieldDifference } from "./fields.ts";

/** A layer that is not the same in both builds. */
export interface LayerReport {
  /** Place in the image, bottom first, from 1. */
  layer: number;
  /** The instruction that made it, and its line where the Dockerfile is known. */
  instruction: string;
  line?: number;
  /** Paths that differ, folders that only accompany them included. */
  differences: number;
}

/** Two builds that are not one image. The JSON of it is the step's output `report`; its shape is stable. */
export interface Different {
  version: 1;
  verdict: "different";
  first: Digest;
  second: Digest;
  causes: Cause[];
  layers: LayerReport[];
  fields: FieldDifference[];
}

/** Rows and examples of a summary. */
const ROWS = 50;
const EXAMPLES = 3;
/** Causes that the report's JSON holds whole. */
const WHOLE = 12;

/** The verdict in a size that fits an output: the first causes whole, of the others an example. */
export function reportJson(verdict: Different): string {
  const causes = verdict.causes.slice(0, 100).map((cause, index) => ({
    ...cause,
    paths: cause.paths.slice(0, index < WHOLE ? 10 : 1),
  }));
  return JSON.stringify({
    ...verdict,
    causes,
    layers: verdict.layers.slice(0, 200),
    fields: verdict.fields.slice(0, 50),
  });
}

/** The failure that a `different` verdict is: the first cause at its line with its fix, the others by name. */
export function differentBuilds(stage: Stage, verdict: Different, dockerfile?: string): CheckFailed {
  const [main, ...others] = verdict.causes;
  const file = dockerfile === undefined ? undefined : { file: dockerfile };
  if (!main) {
    return new CheckFailed({
      code: "different",
      message: `Two builds of ${stage} differ, and neither their layers nor their settings say in what. First ${verdict.first}, second ${verdict.second}.`,
      remedy: "Compare the two manifests in the registry.",
      at: file,
    });
  }
  const more = others.slice(0, 5).map((cause) => `${cause.title} (${placeOf(cause)}), ${example(cause)}`);
  const rest = others.length - more.length;
  return new CheckFailed({
    code: "different",
    message: [
      `Two builds of ${stage} differ. ${sentence(main)}`,
      ...(more.length === 0 ? [] : [`Also: ${more.join("; ")}${rest > 0 ? `; and ${rest} more causes` : ""}.`]),
      `First ${verdict.first}, second ${verdict.second}.`,
    ].join(" "),
    remedy: [`${main.why}\n${fixOf(main)}`, ...furtherFixes(others)].join("\n"),
    at: main.at ?? others.find(({ at }) => at)?.at ?? file,
  });
}

/** "servers/base/Dockerfile:14 leaves /var/log/apt/term.log (content): log of the package manager." */
export function sentence(cause: Cause): string {
  const verb = cause.layer === undefined ? "sets" : "leaves";
  return `${placeOf(cause)} ${verb} ${example(cause)}: ${cause.title}.`;
}

function placeOf({ at, instruction, layer }: Cause): string {
  if (at) return `${at.file}${at.line === undefined ? "" : `:${at.line}`}`;
  return layer === undefined ? "The image" : `Layer ${layer} (${cut(instruction ?? "unknown", 80)})`;
}

function example({ paths, count }: Cause): string {
  const [first] = paths;
  if (!first) return "nothing that can be named";
  const more = count > 1 ? ` and ${count - 1} more` : "";
  return `${named(first)} (${first.kinds.join(", ")})${more}`;
}

function named({ path }: PathReport): string {
  return cut(path === "/" ? "the layer itself" : path, 120);
}

function fixOf({ fix, instruction, source }: Cause): string {
  const where = instruction?.startsWith("RUN") === true ? "In the same RUN, or as the comments say" : "The remedy";
  return `${where}:\n${fix
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\nMore: ${source}`;
}

/** What to do about the causes after the first, a few lines each; the log and the summary say why. */
function furtherFixes(causes: readonly Cause[]): string[] {
  const shown = causes.slice(0, 5).map((cause) => {
    const lines = cause.fix.split("\n").map((line) => `    ${line}`);
    return `Against the ${cause.title} (${placeOf(cause)}):\n${lines.join("\n")}`;
  });
  return causes.length > shown.length ? [...shown, `The log has ${causes.length - shown.length} more.`] : shown;
}

/** The lines of a log: each cause with its paths and the places where they differ. */
export function reportLines(verdict: Different): string[] {
  return verdict.causes.flatMap((cause) => [
    sentence(cause),
    ...(cause.instruction === undefined ? [] : [`  made by: ${cut(cause.instruction, 200)}`]),
    ...cause.paths.slice(0, 5).flatMap(pathLines),
    ...(cause.count > 5 ? [`  and ${cause.count - 5} more`] : []),
    `  why: ${cause.why}`,
    ...cause.fix.split("\n").map((line, index) => (index === 0 ? `  fix: ${line}` : `       ${line}`)),
  ]);
}

function pathLines(report: PathReport): string[] {
  const { kinds, seen, where, first, second } = report;
  const head = `  ${named(report)}: ${kinds.join(", ")}${seen === undefined ? "" : `; ${seen}`}${where === undefined ? "" : `, ${where}`}`;
  if (first === undefined || second === undefined || (first === "" && second === "")) return [head];
  return [head, `    first:  ${oneLine(first)}`, `    second: ${oneLine(second)}`];
}

/** The verdict for a job summary: a picture, a table by cause, and below it each cause with its fix. */
export function differentSummary(stage: Stage, verdict: Different, chain: readonly Stage[] = KINDS): string {
  const { causes, first, second } = verdict;
  const rows = causes.slice(0, ROWS).map((cause) => {
    const where = cause.layer === undefined ? "image" : placeOf(cause);
    const path = cause.paths[0]?.path ?? "";
    return `| ${cell(cause.title)} | \`${inCell(where)}\` | ${cause.count} | \`${inCell(path)}\` |`;
  });
  return [
    `### Verify ${stage}: different`,
    "",
    `Two independent builds are not the same image: ${plural(causes.length, "cause")} in ${plural(verdict.layers.length, "layer")}. Nothing was published.`,
    "",
    ...picture(stage, verdict, chain),
    "",
    "| cause | made by | paths | for example |",
    "|---|---|---|---|",
    ...rows,
    ...(causes.length > ROWS ? ["", `And ${causes.length - ROWS} more causes; see the report.`] : []),
    "",
    ...causes.slice(0, ROWS).flatMap(details),
    `First build \`${first}\`, second build \`${second}\`.`,
    "",
  ].join("\n");
}

function details(cause: Cause, index: number): string[] {
  const examples = cause.paths.slice(0, EXAMPLES).flatMap(pathLines);
  return [
    `<details${index === 0 ? " open" : ""}><summary><b>${html(cause.title)}</b>, ${html(placeOf(cause))}</summary>`,
    "",
    html(cause.why),
    "",
    ...(cause.instruction === undefined ? [] : [`Made by \`${code(cause.instruction)}\``, ""]),
    ...fence("shell", cause.fix.split("\n")),
    ...fence("text", [...examples, ...(cause.count > EXAMPLES ? [`  and ${cause.count - EXAMPLES} more`] : [])]),
    `More: ${html(cause.source)} (rule \`${cause.rule}\`)`,
    "",
    "</details>",
    "",
  ];
}

/** The chain with the stage that differs, and the steps in it. What stands above was not built. */
function picture(stage: Stage, verdict: Different, chain: readonly Stage[]): string[] {
  const at = chain.indexOf(stage);
  const state = (index: number) => (index < at ? "same" : index === at ? "different" : "waits");
  const steps = new Map<string, number>();
  for (const cause of verdict.causes) {
    const line = cause.at?.line;
    const step =
      line === undefined ? (cause.layer === undefined ? "image settings" : `layer ${cause.layer}`) : `line ${line}`;
    const text = `${step}: ${cut(cause.instruction ?? "configuration", 50)}`;
    steps.set(text, (steps.get(text) ?? 0) + 1);
  }
  return [
    "```mermaid",
    "flowchart LR",
    `  ${chain.map((name, index) => `s${index}["${name}<br>${state(index)}"]`).join(" --> ")}`,
    ...[...steps]
      .slice(0, 8)
      .map(([text, count], index) => `  s${at} -.-> d${index}["${label(text)}<br>${plural(count, "cause")}"]`),
    `  style s${at} stroke:#cf222e,stroke-width:3px`,
    "```",
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
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

function cut(text: string, length: number): string {
  const plain = oneLine(text);
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what an image holds must not steer a terminal
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
