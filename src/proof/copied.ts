/** Where a file that COPY --from took out of another stage of the same Dockerfile was made there, as far as its text says. */
import { posix } from "node:path";
import { matches } from "./rule.ts";
import {
  dockerfileLines,
  globalDefaults,
  wordsOf,
  workingFolder,
  type Instruction,
} from "../image/dockerfile-lines.ts";
import { filled } from "../image/variables.ts";

/** The instruction of another stage that made what was copied. */
export interface MadeIn {
  /** The stage's name, or its number. */
  stage: string;
  /** From 1. */
  line: number;
  instruction: string;
  /** Where it lies in that stage, with a leading slash. */
  path: string;
  /** Whether the COPY names it itself, and not a folder above it. */
  named: boolean;
}

interface FileStage {
  name: string;
  from: string;
  instructions: Instruction[];
}

/** Undefined when the instruction at that line copies from no other stage, or nothing there tells. `path` is the path in the
 *  image, with its leading slash. */
export function madeIn(dockerfile: string, line: number, path: string): MadeIn | undefined {
  const stages = stagesOf(dockerfile);
  const at = stages.findIndex(({ instructions }) => instructions.some((each) => each.line === line));
  const copy = stages[at]?.instructions.find((each) => each.line === line);
  return copy && (copy.keyword === "RUN" ? mounted(stages, at, copy, path) : followed(stages, at, copy, path, 0));
}

/** `RUN --mount=from=STAGE cp …` copies as well. Where it copies to is the shell's business: only a RUN of that stage that names
 *  the file counts, and only where this one does not. */
function mounted(stages: readonly FileStage[], before: number, run: Instruction, path: string): MadeIn | undefined {
  const name = path.replace(/^.*\//, "");
  if (namesFile(`${run.rest}${run.heredocs}`, name)) return undefined;
  for (const [flag, value] of wordsOf(run).flags) {
    const option = (name: string) => new RegExp(`(?:^|,)${name}=([^,]*)`).exec(value)?.[1];
    const from = option("from")?.toLowerCase();
    if (flag !== "mount" || from === undefined) continue;
    const at = stages.findLastIndex(
      (stage, index) => index < before && (stage.name === from || String(index) === from),
    );
    const source = option("source") ?? option("src") ?? "";
    const maker = makerOf(stages, at, bare(`${source}/${name}`), 0);
    if (maker && namesFile(maker.instruction, name)) return maker;
  }
  return undefined;
}

/** Lines of every RUN in the stage that the COPY at that line takes from; none for another instruction. */
export function runsBehind(dockerfile: string, line: number): number[] {
  const stages = stagesOf(dockerfile);
  const copy = stages.flatMap(({ instructions }) => instructions).find((each) => each.line === line);
  const from =
    copy?.keyword === "COPY"
      ? wordsOf(copy)
          .flags.find(([name]) => name === "from")?.[1]
          .toLowerCase()
      : undefined;
  const stage = stages.find(({ name }, index) => name === from || String(index) === from);
  return (stage?.instructions ?? []).filter(({ keyword }) => keyword === "RUN").map((run) => run.line);
}

function stagesOf(dockerfile: string): FileStage[] {
  const stages: FileStage[] = [];
  const values = globalDefaults(dockerfile);
  for (const instruction of dockerfileLines(dockerfile).instructions) {
    const { words } = wordsOf(instruction);
    if (instruction.keyword === "FROM")
      stages.push({
        name: (words[1]?.toUpperCase() === "AS" ? words[2] : undefined)?.toLowerCase() ?? String(stages.length),
        from: filled(words[0] ?? "", values).toLowerCase(),
        instructions: [],
      });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function followed(
  stages: readonly FileStage[],
  before: number,
  copy: Instruction,
  path: string,
  depth: number,
): MadeIn | undefined {
  const { flags, words } = wordsOf(copy);
  const from = flags.find(([name]) => name === "from")?.[1].toLowerCase();
  if (copy.keyword !== "COPY" || from === undefined || depth > 10) return undefined;
  const at = stages.findLastIndex(({ name }, index) => index < before && (name === from || String(index) === from));
  const sources = words.slice(0, -1);
  const origins = sources.map((each) => {
    const own = origin(path, each, words.at(-1) ?? "", sources.length > 1);
    // The source that has the path's own name, before a folder that may hold it, is the one that it came from.
    return { own, likeness: likeness(path, own) + likeness(own, bare(each)) };
  });
  const [source = ""] = origins.toSorted((one, other) => other.likeness - one.likeness).map(({ own }) => own);
  const maker = makerOf(stages, at, source, depth);
  return maker && { ...maker, named: maker.named || sources.some((each) => matches(bare(each), source)) };
}

/** The path in the other stage: what lies below the destination lies below the source. */
function origin(path: string, source: string, destination: string, several: boolean): string {
  const [target, start] = [bare(destination), bare(source)];
  const inside = target === "" || target === "." ? bare(path) : below(bare(path), target);
  if (inside === undefined || inside === "") return start;
  // A file that is copied into a folder keeps its name.
  const into = destination.endsWith("/") || several;
  if (into && /[*?[]/.test(start.replace(/^.*\//, ""))) return start.replace(/[^/]*$/, inside);
  return into && inside === start.replace(/^.*\//, "") ? start : `${start}/${inside}`;
}

function below(path: string, folder: string): string | undefined {
  if (path === folder) return "";
  if (path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
  // A destination that is relative to a WORKDIR.
  const at = `/${path}/`.indexOf(`/${folder}/`);
  return at < 0 ? undefined : path.slice(at + folder.length + 1);
}

function bare(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "").replace(/(?:\/\.?)+$/, "");
}

function likeness(path: string, source: string): number {
  const [own, other] = [path, source].map((each) => each.replace(/^.*\//, ""));
  return own === other ? 1 : 0;
}

/** Commands that make programs under names that stand in other files. */
const BUILDS =
  /\b(?:cargo (?:b|build|install)|go (?:build|install)|make|cmake --build|ninja|meson (?:compile|install)|(?:npm|yarn|pnpm)(?: run)? build|(?:npx )?(?:webpack|vite|rollup|tsc|esbuild|parcel)|mvnw?|gradlew?|dotnet publish|zig build|swift build|stack build|cabal build|mix release)\b/;

/** The last RUN of the stage, or of those below it, that speaks of the path, or is the only one, or else the last that builds. */
function makerOf(stages: readonly FileStage[], at: number, path: string, depth: number): MadeIn | undefined {
  const stage = stages[at];
  if (!stage) return undefined;
  const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN");
  const said = (maker: Instruction) => ({
    stage: stage.name,
    line: maker.line,
    instruction: `RUN ${maker.rest} ${maker.heredocs}`.replaceAll(/\s+/g, " ").trim(),
    path: `/${path}`,
    named: false,
  });
  const parts = path.split("/");
  const candidates = parts
    .map((_, count) => parts.slice(0, parts.length - count).join("/"))
    .filter((each) => each !== "");
  for (const candidate of candidates) {
    const name = candidate.replace(/^.*\//, "");
    const maker =
      runs.findLast((run) => `${run.rest}${run.heredocs}`.includes(candidate)) ??
      runs.findLast((run) => namesFile(`${run.rest}${run.heredocs}`, name));
    if (maker) return said(maker);
    const caller = candidate === path ? callerOf(stage, runs, name) : undefined;
    if (caller) return said(caller);
    const copy = stage.instructions.findLast(
      (each) =>
        each.keyword === "COPY" &&
        wordsOf(each)
          .words.slice(-1)
          .some((word) => bare(word) === candidate),
    );
    const further = copy && followed(stages, at, copy, `/${path}`, depth + 1);
    if (further) return further;
  }
  const builder = runs.length === 1 ? runs[0] : runs.findLast((run) => BUILDS.test(`${run.rest}\n${run.heredocs}`));
  if (builder) return said(builder);
  const parent = stages.findLastIndex(({ name }, index) => index < at && name === stage.from);
  return runs.length === 0 && parent >= 0 && depth < 10 ? makerOf(stages, parent, path, depth + 1) : undefined;
}

/** The last RUN that calls a script of a heredoc which speaks of the file. */
function callerOf(stage: FileStage, runs: readonly Instruction[], name: string): Instruction | undefined {
  const scripts = stage.instructions
    .filter(({ keyword, heredocs }) => /^(?:COPY|ADD)$/.test(keyword) && namesFile(heredocs, name))
    .map((copy) => (wordsOf(copy).words.at(-1) ?? "").replace(/^.*\//, ""));
  return runs.findLast(({ rest, heredocs }) => scripts.some((script) => namesFile(`${rest}${heredocs}`, script)));
}

/** Does a text hold the name of a file as a word? Names of three letters and less stand for too much. */
export function namesFile(text: string, name: string): boolean {
  return name.length > 3 && new RegExp(`(?:^|[^\\w.-])${literally(name)}(?![\\w.-])`).test(text);
}

/** A text as an expression of this program. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Of the stage of an instruction what speaks of files that must stay: names that COPY and ADD bring above it, and what is done with
 *  files below it; what is removed or written anew there is nothing that is needed. */
export function neededFiles(dockerfile: string, line: number): string {
  const { instructions } = dockerfileLines(dockerfile);
  const end = instructions.find((each) => each.keyword === "FROM" && each.line > line)?.line ?? Infinity;
  const above = stageAbove(instructions, line);
  const done = instructions.filter(
    (each) => each.line > line && each.line < end && /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(each.keyword),
  );
  return [
    ...above.map((each, index) => broughtBy(each, workingFolder(above.slice(0, index)))),
    ...done.map(({ rest, heredocs }) =>
      `${rest}\n${heredocs}`.replaceAll(/(?:^|[;&|\s])rm\s[^;&|\n]*|(?<![>&])>\s*[^\s;&|<>]+/g, " "),
    ),
  ].join("\n");
}

/** The paths that a COPY or ADD above an instruction writes, where it names them one by one. */
export function broughtFiles(dockerfile: string, line: number): string[] {
  const above = stageAbove(dockerfileLines(dockerfile).instructions, line);
  return above.flatMap((each, index) => {
    const brought = broughtBy(each, workingFolder(above.slice(0, index)));
    return brought === each.rest ? [] : brought.split(" ");
  });
}

/** Whether others need a file: that it stays, or even that it is there as it was brought. */
export type Needed = boolean | "as it was";

/** The same, of the paths that it is asked for. */
export type Need = (paths: readonly string[]) => Needed;

export function neededBy(
  { needed = "", brought = [] }: { needed?: string | undefined; brought?: readonly string[] | undefined },
  paths: readonly string[],
): Needed {
  if (paths.length > 0 && paths.every((path) => brought.includes(path))) return "as it was";
  return paths.some((path) => speaksOf(needed, path));
}

/** The paths that a COPY or ADD may write, as far as it names them. */
function broughtBy(instruction: Instruction, folder: string): string {
  if (!/^(?:COPY|ADD)$/.test(instruction.keyword)) return "";
  const { words } = wordsOf(instruction);
  const to = posix.resolve(folder, words.at(-1) ?? "");
  // A variable, or a pattern of names.
  if (/[$*?[]/.test(`${to}${words.join("")}`)) return instruction.rest;
  const names = words.slice(0, -1).map((source) => source.replace(/^<<-?/, "").replaceAll(/["']/g, ""));
  return [to, ...names.map((name) => posix.join(to, posix.basename(name)))].join(" ");
}

/** The instructions of the stage above a line. */
export function stageAbove(instructions: readonly Instruction[], at: number): Instruction[] {
  const from = instructions.findLast(({ keyword, line }) => keyword === "FROM" && line < at)?.line ?? 0;
  return instructions.filter(({ line }) => line > from && line < at);
}

/** Does a text speak of the file, by its path or, when that has an ending, by its name? A file of that name in a folder that stands
 *  there from the root is another one. */
export function speaksOf(text: string, path: string): boolean {
  const name = path.replace(/^.*\//, "");
  if (text === "" || namesFile(text, path)) return text !== "";
  const others = new RegExp(String.raw`(?:^|[\s=:,"'()<>])/[^\s=:,"'()<>$*?]*/${literally(name)}(?![\w.-])`, "g");
  return /\w\.\w+$/.test(name) && namesFile(text.replaceAll(others, " "), name);
}
