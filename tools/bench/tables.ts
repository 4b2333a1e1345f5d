/** The figures of the benchmark as people read them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../folders.ts";
import type { Judgement } from "./judge.ts";
import type { Rival } from "./rivals.ts";

const FILE = join(projectFolder, "docs/bench-proof.md");
const [BEGIN, END] = ["<!-- figures -->", "<!-- end of figures -->"];

export function oneLine(one: Judgement): string {
  const state = right(one) ? "right" : one.verdict === "failed" ? "FAILED" : "WRONG";
  const fix = one.fix === undefined ? "" : `, fix ${one.fix}`;
  const shown =
    one.fix === undefined || one.fix === "works" ? "" : `\n${one.fixed ?? ""}`.replaceAll("\n", "\n       | ");
  return `${state.padEnd(6)} ${one.name}: ${one.verdict}${one.causes.length > 0 ? `: ${one.causes.join(", ")}` : ""}${fix}${one.note === "" ? "" : `\n       ${one.note}`}${shown}`;
}

/** Rightly told, whatever became of the fix. */
function right(one: Judgement): boolean {
  return one.verdict === one.expected && (one.expected === "identical" || (one.named && one.wrong.length === 0));
}

export function exitCode(all: readonly Judgement[]): number {
  return all.every((one) => right(one) && (one.fix === undefined || one.fix === "works")) ? 0 : 1;
}

export function tables(all: readonly Judgement[], rivals: readonly Rival[]): string {
  const different = all.filter(({ expected }) => expected === "different");
  const identical = all.filter(({ expected }) => expected === "identical");
  const found = different.filter(({ verdict }) => verdict === "different");
  const quiet = identical.filter(({ verdict }) => verdict === "identical");
  const named = different.filter((one) => one.named);
  const causes = all.flatMap((one) => one.causes);
  const wrong = all.flatMap((one) => one.wrong);
  const tried = different.filter(({ fix }) => fix !== undefined);
  const rows = [
    ["pairs that differ, told as different (recall)", share(found.length, different.length)],
    ["pairs that are equal, told as identical", share(quiet.length, identical.length)],
    ["causes named rightly, with path and line", share(named.length, different.length)],
    ["named causes that are there (precision)", share(causes.length - wrong.length, causes.length)],
    [
      "fixes from the report that make the next pair equal",
      share(tried.filter((one) => one.fix === "works").length, tried.length),
    ],
  ];
  return [
    "| | |",
    "|---|---|",
    ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
    "",
    ...speeds(found, rivals),
    "",
    ...families(all),
    "",
  ].join("\n");
}

function speeds(found: readonly Judgement[], rivals: readonly Rival[]): string[] {
  const row = (name: string, shown: readonly { ms: number; megabytes: number; differs: boolean }[]) =>
    `| ${name} | ${share(shown.filter(({ differs }) => differs).length, found.length)} | ${spread(
      shown.map(({ ms }) => ms / 1000),
      1,
    )} | ${spread(
      shown.map(({ megabytes }) => megabytes),
      0,
    )} |`;
  return [
    "| on the pairs that differ | sees it | seconds: median, most | MB: median, most |",
    "|---|---|---|---|",
    row(
      "this project (with fetching, and the cause)",
      found.map((one) => ({ ...one, differs: true })),
    ),
    ...rivals.map(({ name, version }) =>
      row(
        `${name} ${version}`,
        found.flatMap((one) => one.rivals[name] ?? []),
      ),
    ),
  ];
}

function families(all: readonly Judgement[]): string[] {
  const names = [...new Set(all.map(({ name }) => name.replace(/\/.*/, "")))];
  return [
    "| family | cases | told rightly | fix works |",
    "|---|---|---|---|",
    ...names.map((family) => {
      const own = all.filter(({ name }) => name.startsWith(`${family}/`));
      const tried = own.filter(({ fix }) => fix !== undefined);
      return `| ${family} | ${own.length} | ${own.filter(right).length} | ${tried.length === 0 ? "" : `${tried.filter((one) => one.fix === "works").length} of ${tried.length}`} |`;
    }),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function spread(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return "–";
  return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? 0).toFixed(digits)).join(", ");
}

/** Replaces the figures in the document. */
export function writeTables(text: string): void {
  const before = readFileSync(FILE, "utf8");
  const [head = "", rest = ""] = before.split(BEGIN);
  writeFileSync(FILE, `${head}${BEGIN}\n\n${text}\n${END}${rest.split(END)[1] ?? "\n"}`);
}
