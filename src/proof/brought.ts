/** Files that a Dockerfile brings itself, by COPY with a heredoc: scripts and configurations that a RUN below executes. What
 *  differs by its nature in them is written anew where it stands, as in the RUN. */
import { posix } from "node:path";
import { dockerfileLines, wordsOf, type Instruction } from "../image/dockerfile-lines.ts";
import { madeIn, namesFile, stageAbove } from "./copied.ts";
import { BY_CAUSE } from "./rules/general.ts";
import { rewrittenInFile } from "./file-rewrites.ts";
import { draws } from "./halves.ts";
import type { Maker } from "./steps.ts";

/** A file in a heredoc. */
interface Brought {
  /** Its name without folders. */
  name: string;
  folder: string;
  /** Of its first line in the Dockerfile, from 1. */
  line: number;
  lines: string[];
  copy: Instruction;
}

/** A line of the Dockerfile, from 1, and what is to stand there. */
export interface LineEdit {
  line: number;
  from: string;
  to: string;
  /** The COPY that brings the file. */
  copy: Instruction;
}

/** Files that tools of builds read by their names, and the language of what can be written in them. */
const BUILD_FILES: readonly [RegExp, string][] = [
  [/^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$|\.mk$/, "make"],
  [/^(?:configure\.(?:ac|in)|CMakeLists\.txt|meson\.build)$|\.(?:cmake|m4)$/, "sh"],
  [/^(?:setup|conf|noxfile|fabfile|tasks|build|hatch_build|gunicorn\.conf)\.py$/, "python"],
  [/(?:\.config|rc)\.[cm]?[jt]s$|^(?:gulpfile|Gruntfile|webpack[\w.]*)\.[cm]?[jt]s$/, "node"],
  [/^build\.rs$/, "rust"],
  [/\.gradle(?:\.kts)?$/, "gradle"],
  [/^(?:Rakefile|Gemfile)$|\.gemspec$/, "ruby"],
  [/^(?:Makefile|Build)\.PL$/, "perl"],
];
/** Scripts that are only read when something names them. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\.(?:ba|da|z)?sh$/, "sh"],
  [/\.py$/, "python"],
  [/\.[cm]?[jt]s$/, "node"],
  [/\.rb$/, "ruby"],
  [/\.p[lm]$/, "perl"],
  [/\.php$/, "php"],
  [/\.awk$/, "awk"],
  [/\.sql$/, "sql"],
];
const SHEBANG = /^#!.*\b(?:[gm](?=awk))?(sh|bash|dash|ash|zsh|python|perl|ruby|php|node|awk)[\d.]*\b/;

/** The changes to files of heredocs that the RUN at that line executes; none where nothing in them differs by its nature. */
export function broughtEdits(dockerfile: string, run: Instruction, rules: readonly string[]): LineEdit[] {
  const { instructions } = dockerfileLines(dockerfile);
  const stage = stageAbove(instructions, run.line);
  const served = instructions
    .filter(({ keyword }) => /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword))
    .map(({ rest }) => rest)
    .join("\n");
  const all = dockerfile.split(/\r?\n/);
  const files = stage.flatMap((copy) => filesOf(copy, all));
  const texts = [`${run.rest}\n${run.heredocs}`, ...files.map(({ lines }) => lines.join("\n"))];
  const edits = files.flatMap((file) => {
    // What the server runs asks its own clock.
    if (namesFile(served, file.name) || (file.name.endsWith(".java") && namesFile(served, file.name.slice(0, -5))))
      return [];
    const language = languageOf(file, texts);
    if (language === undefined) return [];
    return rewrittenInFile(rules, language, file.lines).map(({ at, from: old, to }) => ({
      ...{ line: file.line + at, from: old, to },
      copy: file.copy,
    }));
  });
  // A clock that is mended beside dice that are not makes no equal file.
  const random = rules.some((rule) => rule === BY_CAUSE["random value"].rule);
  return random && draws(asEdited(dockerfile, edits)) ? [] : edits;
}

/** The lines of the files in which something is written anew, as they are then. */
export function asEdited(dockerfile: string, edits: readonly LineEdit[]): string[] {
  const anew = new Map(edits.map(({ line, to }) => [line, to]));
  const lines = dockerfile.split(/\r?\n/).map((line, at) => anew.get(at + 1) ?? line);
  return [...new Set(edits.map(({ copy }) => copy))].flatMap(({ line, end }) => lines.slice(line, end));
}

/** Names and texts of the files that stand in the Dockerfile, above the instruction at that line, in its stage. */
export function filesAbove(dockerfile: string, line: number): { name: string; text: string }[] {
  const all = dockerfile.split(/\r?\n/);
  const files = stageAbove(dockerfileLines(dockerfile).instructions, line).flatMap((copy) => filesOf(copy, all));
  return files.map(({ name, lines }) => ({ name, text: lines.join("\n") }));
}

/** Paths of one instruction whose maker in another stage is looked for. */
const MOST_MADE = 100;

/** Finds what made the paths that the instruction at that line copies out of other stages; `scripts` lie in the repository. */
export function makersBehind(
  dockerfile: string,
  line: number,
  scripts: Maker["files"],
): (path: string) => Maker | undefined {
  let left = MOST_MADE;
  return (path) => {
    const made = (left -= 1) < 0 ? undefined : madeIn(dockerfile, line, `/${path}`);
    const run = made && dockerfileLines(dockerfile).instructions.find((each) => each.line === made.line);
    if (!made || !run) return undefined;
    const instruction = dockerfile
      .split(/\r?\n/)
      .slice(run.line - 1, run.end)
      .join("\n");
    return { instruction, files: [...filesAbove(dockerfile, run.line), ...scripts], path: made.path.slice(1) };
  };
}

function languageOf({ name, folder, lines }: Brought, texts: readonly string[]): string | undefined {
  const text = lines.join("\n");
  const known = BUILD_FILES.find(([names]) => names.test(name));
  if (known) return known[1];
  const others = texts.filter((each) => each !== text);
  if (name.endsWith(".go")) return generates(name, folder, others) ? "go" : undefined;
  if (name.endsWith(".rs")) return runsOnly(others) || runsCompiled(name, others) ? "rust" : undefined;
  if (name.endsWith(".java")) return runsJava(name, others) ? "java" : undefined;
  if (/\.(?:c|cc|cpp|cxx)$/.test(name)) return runsCompiled(name, others) ? "c" : undefined;
  if (!others.some((each) => namesFile(each, name) || named(each, folder, name))) return undefined;
  const shebang = SHEBANG.exec(text)?.[1];
  if (shebang !== undefined) return shebang.endsWith("sh") ? "sh" : shebang;
  return SCRIPTS.find(([names]) => names.test(name))?.[1];
}

/** Does a text call the file by its folder, or by a short name? */
function named(text: string, folder: string, name: string): boolean {
  return text.includes(posix.join(folder, name)) || text.includes(`./${name}`);
}

/** Does the build run what cargo makes, and keep no program of it? */
function runsOnly(texts: readonly string[]): boolean {
  const called = (verbs: string) => texts.some((text) => new RegExp(`\\bcargo\\s+(?:${verbs})\\b`).test(text));
  return called("run") && !called("build|install");
}

/** Is it compiled to a program that the build itself runs? */
function runsCompiled(name: string, texts: readonly string[]): boolean {
  return texts.some((text) =>
    text.split(/&&|\|\||[;|\n]/).some((command) => {
      const out = namesFile(command, name) ? /\s-o\s*(\S+)/.exec(command)?.[1] : undefined;
      if (out === undefined) return false;
      const called = out.startsWith("/") ? out : `./${out.replace(/^\.\//, "")}`;
      return text.split(/&&|\|\||[;|\n]/).some((each) => each.trim().split(/\s/)[0] === called);
    }),
  );
}

/** Is it a program of Java, or a processor of annotations, that runs in the build? */
function runsJava(name: string, texts: readonly string[]): boolean {
  const own = name.slice(0, -".java".length);
  const called = new RegExp(
    `\\bjava\\s(?:[^;&|\\n]*[\\s/])?${own}(?:\\.java)?(?=[\\s;&|>]|$)|\\s-processor\\s+(?:[\\w.]*\\.)?${own}\\b`,
  );
  return texts.some((text) => called.test(text));
}

/** Is it a program of Go that runs in the build? */
function generates(name: string, folder: string, texts: readonly string[]): boolean {
  const own = posix.basename(folder);
  return texts.some((text) =>
    [...text.matchAll(/\bgo run\b([^;&|\n]*)/g)].some(
      ([, words = ""]) =>
        namesFile(words, name) || (own !== "" && new RegExp(`(?:^|[\\s/])${own}(?:[\\s/]|$)`).test(words)),
    ),
  );
}

/** The files of a COPY or ADD that stand in the Dockerfile. */
function filesOf(copy: Instruction, all: readonly string[]): Brought[] {
  if (!/^(?:COPY|ADD)$/.test(copy.keyword) || copy.heredocs === "") return [];
  const { words } = wordsOf(copy);
  const names = words.slice(0, -1).flatMap((word) => /^<<-?(.+)$/.exec(word)?.[1] ?? []);
  const to = words.at(-1) ?? "";
  let at = copy.headEnd;
  return names.map((end) => {
    const start = at;
    while (at < copy.end && all[at]?.replace(/^\t+/, "") !== end) at += 1;
    const path = to.endsWith("/") || names.length > 1 ? posix.join(to, end) : to;
    const file = {
      name: posix.basename(path),
      folder: posix.dirname(path),
      line: start + 1,
      lines: all.slice(start, at),
      copy,
    };
    at += 1;
    return file;
  });
}
