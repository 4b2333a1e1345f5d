/** Scripts of the repository that a RUN calls: which line of which of them left what differs. The Dockerfile says where a script
 *  came from, and its text is read from the checkout. */
import { posix } from "node:path";
import { dockerfileLines, wordsOf, workingFolder, type Instruction } from "../image/dockerfile-lines.ts";
import { namesFile, runsBehind } from "./copied.ts";
import type { Cause } from "./explain.ts";
import { rewritten } from "./rewrites.ts";

/** A line of a script, and how to write it, where that is known. */
export interface InScript {
  /** In the checkout. */
  file: string;
  /** From 1. */
  line: number;
  command: string;
  instead?: string;
}

/** Text of a file of the build context, and its name in the checkout; undefined when there is none. */
export type ReadScript = (path: string) => Promise<{ file: string; text: string } | undefined>;

/** Scripts of one RUN that are looked into, and lines of each. */
const MOST = { scripts: 8, lines: 5000, paths: 20 } as const;

/** What runs the word after it. */
const RUNNER =
  /^(?:\S*\/)?(?:then|do|else|exec|time|nice|env|xargs|sudo|source|\.|(?:ba|da|a|z)?sh|python[\d.]*|perl|ruby|php|node)$/;

/** The line of a script that is to blame; undefined when the RUN calls none of the repository, or none of its lines tells. */
export async function guiltyScript(dockerfile: string, cause: Cause, read: ReadScript): Promise<InScript | undefined> {
  const line = cause.madeIn?.line ?? cause.at?.line;
  if (line === undefined) return undefined;
  // Where no RUN of the other stage speaks of the path, one of their scripts may.
  const behind = cause.madeIn ? [] : runsBehind(dockerfile, line);
  let found: (InScript & { weight: number }) | undefined;
  const scripts = new Set([line, ...behind].flatMap((each) => scriptsOf(dockerfile, each)));
  for (const path of [...scripts].slice(0, MOST.scripts)) {
    const script = await read(path);
    const guilty = script && guiltyLine(script.text, cause);
    if (guilty && guilty.weight > (found?.weight ?? (behind.length > 0 ? 1 : 0)))
      found = { file: script.file, ...guilty };
  }
  if (!found) return undefined;
  const { weight: _weight, ...guilty } = found;
  return guilty;
}

/** Names and texts of the scripts of the repository that the RUNs at these lines call. */
export async function calledScripts(
  dockerfile: string,
  lines: readonly number[],
  read: ReadScript,
): Promise<{ name: string; text: string }[]> {
  const paths = [...new Set(lines.flatMap((line) => scriptsOf(dockerfile, line)))].slice(0, MOST.scripts);
  const found = await Promise.all(paths.map((path) => read(path)));
  return found.flatMap((script) => (script ? [{ name: posix.basename(script.file), text: script.text }] : []));
}

/** Paths in the build context that the words of a RUN can stand for, by the COPYs and bind mounts that brought them. */
function scriptsOf(dockerfile: string, line: number): string[] {
  const { instructions } = dockerfileLines(dockerfile);
  const at = instructions.findIndex((each) => each.line === line && each.keyword === "RUN");
  const run = instructions[at];
  if (!run) return [];
  const from = instructions.findLastIndex(({ keyword }, index) => keyword === "FROM" && index < at);
  const stage = instructions.slice(from + 1, at);
  const folderAt = (index: number) => workingFolder(stage.slice(0, index));
  const brought = [...stage.flatMap((each, index) => copies(each, folderAt(index))), ...mounts(run)];
  const text = `${run.rest.replace(/^(?:--\S+\s+)*/, "")}\n${run.heredocs}`.replaceAll(/["'[\],\\]/g, " ");
  const called = calledWords(text).map((word) => posix.resolve(folderAt(stage.length), word));
  // A script is often made a program first: `chmod +x setup.sh && ./setup.sh`.
  return [...new Set(called.flatMap((path) => brought.flatMap((own) => sources(own, path))))];
}

/** Words that stand where a command does, and those that a program runs as one. */
function calledWords(text: string): string[] {
  const words: string[] = [];
  let open = true;
  for (const word of text.replaceAll(/[;&|()`\n]/g, " ; ").split(/\s+/)) {
    if (word === ";") open = true;
    // Options and variables stand before what is called.
    if (!open || word === "" || word === ";" || /^-|^\w+=/.test(word)) continue;
    words.push(word);
    open = RUNNER.test(word);
  }
  return words;
}

interface Brought {
  sources: string[];
  /** An absolute path. */
  to: string;
  into: boolean;
}

function copies(instruction: Instruction, folder: string): Brought[] {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return [];
  const { flags, words } = wordsOf(instruction);
  const to = words.at(-1) ?? "";
  if (words.length < 2 || flags.some(([name]) => name === "from")) return [];
  return [
    { sources: words.slice(0, -1), to: posix.resolve(folder, to), into: /(?:^|\/)\.?$/.test(to) || words.length > 2 },
  ];
}

/** `--mount=type=bind,source=scripts,target=/scripts` */
function mounts(run: Instruction): Brought[] {
  return [...run.rest.matchAll(/--mount=(\S+)/g)].flatMap(([, options = ""]) => {
    const values = new Map(
      options.split(",").map((each) => [each.replace(/=.*/, ""), each.replace(/^[^=]*=?/, "")] as const),
    );
    const value = (...names: string[]) => names.map((name) => values.get(name)).find((each) => each !== undefined);
    const to = value("target", "dst", "destination");
    if ((value("type") ?? "bind") !== "bind" || values.has("from") || to === undefined) return [];
    return [{ sources: [value("source", "src") ?? "."], to: posix.resolve("/", to), into: false }];
  });
}

/** Where a path of the image may lie in the context. */
function sources({ sources: given, to, into }: Brought, path: string): string[] {
  const inside =
    path === to
      ? ""
      : path.startsWith(to === "/" ? "/" : `${to}/`)
        ? path.slice(to === "/" ? 1 : to.length + 1)
        : undefined;
  if (inside === undefined) return [];
  return given.flatMap((source) => {
    const own = posix.normalize(source.replace(/^\/+/, "") || ".");
    if (own.startsWith("..")) return [];
    if (inside === "") return into ? [] : [own];
    return posix.basename(own) === inside ? [own, posix.join(own, inside)] : [posix.join(own, inside)];
  });
}

/** The more of it fits, the heavier: it speaks of the path, and it does what differs by its nature. */
function guiltyLine(
  text: string,
  { rule, paths, edits }: Cause,
): { line: number; command: string; instead?: string; weight: number } | undefined {
  const shell = !/^#!.*\b(?:python|perl|ruby|php|node)/.test(text);
  const program = /^#!.*\b(python|perl|ruby|php|node)/.exec(text)?.[1] ?? "";
  const names = paths.slice(0, MOST.paths).map(({ path }) => path);
  const commands = Object.keys(edits?.options ?? {});
  let found: { line: number; command: string; instead?: string; weight: number } | undefined;
  for (const [index, source] of text.split("\n").slice(0, MOST.lines).entries()) {
    const command = source.trim();
    if (command === "" || command.startsWith("#")) continue;
    const pieces = rewritten([rule], `RUN ${program} ${command}`).replace ?? [];
    const weight =
      (mentions(command, names) ? 2 : 0) +
      (pieces.length > 0 ? 2 : 0) +
      (commands.some((each) => command.includes(each)) ? 1 : 0);
    if (weight <= (found?.weight ?? 0)) continue;
    const instead = pieces.reduce((all, { from, to }) => all.replaceAll(from, () => to), `RUN ${program} ${command}`);
    found = { line: index + 1, command, weight };
    if (shell && pieces.length > 0) found.instead = instead.replace(/^RUN\s+/, "");
  }
  return found;
}

function mentions(command: string, paths: readonly string[]): boolean {
  return paths.some((path) => command.includes(path) || namesFile(command, posix.basename(path)));
}
