/** A Dockerfile taken apart as BuildKit's parser does it: directives, then instructions with continued lines joined,
 *  comments and empty lines left out, and heredocs kept to the byte. Source: Dockerfile reference, docker/dockerfile:1. */

import { posix } from "node:path";
import { trimmed } from "./dockerignore.ts";
import { filled } from "./variables.ts";

export interface Instruction {
  /** In capitals. */
  keyword: string;
  /** What follows the keyword, on one line. */
  rest: string;
  /** What follows as heredocs to the byte, each with the word that ends it on a line. */
  heredocs: string;
  /** Where it begins, from 1; its last line without heredocs, and with them. */
  line: number;
  headEnd: number;
  end: number;
  /** An image triggers it; it stands in no file. */
  triggered?: true;
}

const DIRECTIVE = /^\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
const DIRECTIVES = ["syntax", "escape", "check"];
/** A word of a shell command: quotes keep spaces, a backslash keeps what follows. */
export const WORD = /(?:"(?:\\.|[^"\\])*"?|'[^']*'?|\\.|[^\s"'\\])+/gs;
/** Flags, which stand before all else, at most up to `--`; quotes and backslashes hold a flag together. Source: BuildKit,
 *  extractBuilderFlags. */
export const FLAGS = /^(?:--(?!(?:""|'')*\s)(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[^\s"'\\])+\s+)*/s;
const HEREDOC = /^\d*<<(-?)\s*([^<]+)$/;

/** Takes a Dockerfile apart; what BuildKit would refuse comes out as it is. */
export function dockerfileLines(text: string): { directives: Map<string, string>; instructions: Instruction[] } {
  const lines = text.replace(/^\ufeff/, "").match(/[^\n]*\n|[^\n]+$/g) ?? [];
  // Below a line that makes the file a program, only the one that names the syntax is looked for.
  const program = lines[0]?.startsWith("#!") === true;
  const directives = program
    ? new Map<string, string>()
    : directivesOf(
        lines.map((line) => line.trimStart()),
        "#",
      );
  let at = program ? 1 : directives.size;
  directives.delete("syntax");
  const syntax = syntaxOf(text);
  if (syntax?.form === "#") directives.set("syntax", syntax.value);
  const escape = directives.get("escape") === "`" ? "`" : "\\\\";
  const continued = new RegExp(`(^|[^${escape}])${escape}[ \\t]*$`);
  const instructions: Instruction[] = [];
  while (at < lines.length) {
    const line = at + 1;
    let logical = "";
    let headEnd = line;
    for (let open = true; open && at < lines.length; at += 1) {
      const next = logical === "" ? bare(lines[at]).replace(/^[^\S\ufeff]+/, "") : bare(lines[at]);
      // Comments and empty lines between continued ones do not end the instruction.
      if (/^[^\S\ufeff]*(#|$)/.test(next)) {
        if (at + 1 === line) open = false;
        continue;
      }
      open = continued.test(next);
      headEnd = at + 1;
      logical += next.replace(continued, "$1");
    }
    const [, keyword = "", after = ""] = /^([^\t\v\f\r ]+)[\t\v\f\r ]*(.*)$/s.exec(trimmed(logical)) ?? [];
    if (keyword === "") continue;
    const rest = trimmed(after);
    let heredocs = "";
    for (const { end, chomp } of heredocsOf(keyword, rest)) {
      for (let open = true; open && at < lines.length; at += 1) {
        const possible = bare(lines[at]);
        open = (chomp ? possible.replace(/^\t+/, "") : possible) !== end;
        heredocs += open ? (lines[at] ?? "") : `${end}\n`;
      }
    }
    const end = heredocs === "" ? headEnd : at;
    instructions.push({ keyword: keyword.toUpperCase(), rest, heredocs, line, headEnd, end });
  }
  return { directives, instructions };
}

/** What names the program that reads the file: a directive, one behind slashes, or a member of an object in JSON; the last two
 *  are no Dockerfiles. Source: BuildKit, frontend/dockerfile/parser/directives.go, DetectSyntax. */
export function syntaxOf(text: string): { value: string; form: "#" | "//" | "json" } | undefined {
  const body = text.replace(/^\ufeff/, "").replace(/^#![^\n]*\n?/, "");
  const lines = body.split("\n");
  for (const form of ["#", "//"] as const) {
    const value = directivesOf(lines, form).get("syntax");
    if (value !== undefined) return { value, form };
  }
  try {
    const { syntax } = JSON.parse(body) as { syntax?: unknown };
    return typeof syntax === "string" ? { value: syntax, form: "json" } : undefined;
  } catch {
    return undefined;
  }
}

/** Directives at the beginning, by their names in small letters, until a line is none or says one again. */
function directivesOf(lines: readonly string[], prefix: string): Map<string, string> {
  const directives = new Map<string, string>();
  for (const line of lines) {
    if (!line.startsWith(prefix)) break;
    const [, name = "", value = ""] = DIRECTIVE.exec(bare(line).slice(prefix.length)) ?? [];
    const key = name.toLowerCase();
    if (!DIRECTIVES.includes(key) || directives.has(key)) break;
    directives.set(key, value);
  }
  return directives;
}

/** An instruction's flags by their names without dashes, and the words that follow, without their quotes. */
export function wordsOf({ rest }: Pick<Instruction, "rest">): {
  flags: [name: string, value: string][];
  words: string[];
} {
  const [leading = ""] = FLAGS.exec(rest) ?? [];
  const flags = (leading.match(WORD) ?? []).map((flag): [string, string] => {
    const [, name = "", value = ""] = /^--([^=]+)=?(.*)$/s.exec(unquoted(flag)) ?? [];
    return [name.toLowerCase(), value];
  });
  const body = rest.slice(leading.length);
  return { flags, words: jsonWords(body) ?? (body.match(WORD) ?? []).map((word) => unquoted(word)) };
}

/** What the mounts of a RUN say, each by its keys in small letters; a key without a value is true.
 *  Source: BuildKit, frontend/dockerfile/instructions/commands_runmount.go, parseMount: fields as in CSV. */
export function mountsOf({ keyword, rest }: Pick<Instruction, "keyword" | "rest">): Map<string, string>[] {
  if (keyword !== "RUN") return [];
  return wordsOf({ rest }).flags.flatMap(([name, mount]) => (name === "mount" ? [mountSettings(mount)] : []));
}

function mountSettings(mount: string): Map<string, string> {
  const fields = [...mount.matchAll(/(?:^|,)(?:"((?:""|[^"])*)"|([^,]*))/g)];
  return new Map(
    fields.map(([, quoted, plain = ""]) => {
      const [, key = "", value = "true"] = /^([^=]*)(?:=(.*))?$/s.exec(quoted?.replaceAll('""', '"') ?? plain) ?? [];
      const name = key.toLowerCase();
      return [name, name === "type" ? value.toLowerCase() : value];
    }),
  );
}

/** The words of the form `["a", "b"]`. */
export function jsonWords(text: string): string[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : undefined;
  } catch {
    return undefined;
  }
}

/** What ends the heredocs of an instruction, and which of them begin without the tabs of their lines. */
export function heredocsOf(keyword: string, rest: string): { end: string; chomp: boolean }[] {
  const [, inner = ""] = /^ONBUILD$/i.test(keyword) ? (/^(\S+)/.exec(rest) ?? []) : ["", keyword];
  if (!/^(RUN|COPY|ADD)$/i.test(inner) || !rest.includes("<<")) return [];
  const [leading = ""] = FLAGS.exec(rest) ?? [];
  if (jsonWords(rest.slice(leading.length)) !== undefined) return [];
  return (rest.match(WORD) ?? []).flatMap((word) => {
    const [, dash, name] = HEREDOC.exec(word) ?? [];
    return name === undefined ? [] : [{ end: unquoted(name), chomp: dash === "-" }];
  });
}

/** `escapes`: what a backslash takes away within double quotes, with what follows it. */
export function unquoted(word: string, escapes = /\\(.)/gs): string {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
    (_whole, double?: string, single?: string, escaped?: string) => {
      return double?.replaceAll(escapes, "$1") ?? single ?? escaped ?? "";
    },
  );
}

function bare(line: string | undefined): string {
  return (line ?? "").replace(/[\r\n]+$/, "");
}

/** The working folder, an absolute path, after these instructions of a stage. */
export function workingFolder(instructions: readonly Instruction[]): string {
  return instructions
    .filter(({ keyword }) => keyword === "WORKDIR")
    .reduce((folder, { rest }) => posix.resolve(folder, rest.trim()), "/");
}

/** The defaults of the arguments above the first FROM, by which a FROM may name its image; one may name those above it. */
export function globalDefaults(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { keyword, rest } of dockerfileLines(text).instructions) {
    if (keyword === "FROM") break;
    if (keyword !== "ARG") continue;
    for (const word of wordsOf({ rest }).words) {
      const [, name = "", value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
      if (value !== undefined) values[name] = filled(value, values);
    }
  }
  return values;
}
