/** The figures of the benchmark as people read them. */
import { readCases } from "./cases.ts";
import type { Judgement } from "./judge.ts";

export function oneLine(one: Judgement): string {
  const state = right(one) ? "right" : one.verdict === "failed" ? "FAILED" : "WRONG";
  const fix = one.fix === undefined ? "" : `, fix ${one.fix}${one.leftOut === true ? " (left out)" : ""}`;
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

export function tables(all: readonly Judgement[]): string {
  const different = all.filter(({ expected }) => expected === "different");
  const causes = all.flatMap((one) => one.causes);
  const wrong = all.flatMap((one) => one.wrong);
  const found = different.filter(({ verdict, ms }) => verdict === "different" && ms > 0);
  return [
    ...families(all),
    "",
    ...unmeasured(all),
    ...kept(all),
    ...provenLater(all),
    `Of the causes that the reports name, ${share(causes.length - wrong.length, causes.length)} are there (precision).`,
    "",
    ...speeds(found),
    "",
    ...wrongOnes(all),
    "",
  ].join("\n");
}

function families(all: readonly Judgement[]): string[] {
  const names = [...new Set(all.map(({ name }) => name.replace(/\/.*/, "")))];
  return [
    "| family | cases | differ, and are said to | told rightly: cause, line, path | fix works | equal, and said to be |",
    "|---|---|---|---|---|---|",
    ...names.map((name) =>
      row(
        name,
        all.filter((one) => one.name.startsWith(`${name}/`)),
      ),
    ),
    row("**all**", all, share),
  ];
}

/** Of families that were measured in part, or not at all: what the table does not tell of. */
function unmeasured(all: readonly Judgement[]): string[] {
  const measured = new Set(all.map(({ name }) => name));
  const left = new Map<string, number>();
  for (const { name, family } of readCases()) if (!measured.has(name)) left.set(family, (left.get(family) ?? 0) + 1);
  if (left.size === 0) return [];
  return [`Not measured yet: ${[...left].map(([family, count]) => `${count} of \`${family}\``).join(", ")}.`, ""];
}

/** Two builds without a file are equal, and the server may want it. */
function kept(all: readonly Judgement[]): string[] {
  const looked = all.filter(({ fix, leftOut }) => fix === "works" && leftOut !== undefined);
  if (looked.length === 0) return [];
  const without = looked.filter(({ leftOut }) => leftOut === true);
  return [
    `Of the fixes that work, ${looked.length} were looked at for what they do to the file: ${share(without.length, looked.length)} leave it out of the image, the others keep it.`,
    "",
  ];
}

/** What `fix` alone does not do, and `fix --prove` does: beside the table, which counts first patches. */
function provenLater(all: readonly Judgement[]): string[] {
  const short = all.filter(({ fix }) => fix !== undefined && fix !== "works");
  if (short.length === 0) return [];
  const later = short.filter(({ fix }) => fix === "works with --prove");
  return [`Of the fixes that do not work at once, ${later.length} of ${short.length} do with \`--prove\`.`, ""];
}

function row(name: string, own: readonly Judgement[], told = (part: number, whole: number) => `${part} of ${whole}`) {
  const [different, identical] = (["different", "identical"] as const).map((kind) =>
    own.filter(({ expected }) => expected === kind),
  ) as [Judgement[], Judgement[]];
  const of = (some: readonly Judgement[], fits: (one: Judgement) => boolean) =>
    some.length === 0 ? "–" : told(some.filter(fits).length, some.length);
  return `| ${[
    name,
    String(own.length),
    of(different, ({ verdict }) => verdict === "different"),
    of(different, right),
    of(
      different.filter(({ verdict }) => verdict === "different"),
      ({ fix }) => fix === "works",
    ),
    of(identical, ({ verdict }) => verdict === "identical"),
  ].join(" | ")} |`;
}

function speeds(found: readonly Judgement[]): string[] {
  const line = (name: string, shown: readonly { ms: number; megabytes: number; differs: boolean }[]) =>
    `| ${name} | ${share(shown.filter(({ differs }) => differs).length, shown.length)} | ${spread(
      shown.map(({ ms }) => ms / 1000),
      1,
    )} | ${spread(
      shown.map(({ megabytes }) => megabytes),
      0,
    )} |`;
  const rivals = [...new Set(found.flatMap((one) => Object.keys(one.rivals)))].sort();
  const own = (some: readonly Judgement[]) => some.map((one) => ({ ...one, differs: true }));
  return [
    "| pairs that differ | sees it | seconds: median, most | MB: median, most |",
    "|---|---|---|---|",
    line("this project, with the fetching and the cause", own(found)),
    ...rivals.flatMap((name) => {
      const sample = found.filter((one) => one.rivals[name] !== undefined);
      return [
        line(
          `${name} on a sample`,
          sample.flatMap((one) => one.rivals[name] ?? []),
        ),
        line("this project on the same sample", own(sample)),
      ];
    }),
  ];
}

/** By name, so that nobody has to believe a percentage. */
function wrongOnes(all: readonly Judgement[]): string[] {
  const wrong = all.filter((one) => !right(one));
  const unmended = all.filter((one) => right(one) && one.fix !== undefined && one.fix !== "works");
  const listed = (some: readonly Judgement[], told: (one: Judgement) => string) =>
    some.length === 0 ? ["- none"] : some.map((one) => `- \`${one.name}\`: ${told(one)}`);
  return [
    "Told wrongly:",
    "",
    ...listed(wrong, (one) =>
      one.verdict === one.expected ? `named ${one.causes.join(", ")}` : `${one.verdict} in place of ${one.expected}`,
    ),
    "",
    "Named rightly, and the fix does not work:",
    "",
    ...listed(unmended, (one) => `${one.causes.join(", ")}; ${one.fix === "none" ? "no fix" : (one.fix ?? "")}`),
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
