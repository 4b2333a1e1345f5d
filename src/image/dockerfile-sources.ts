/** What COPY, ADD and mounts take: paths of a build context, and addresses of the web. */
import { wordsOf, type Instruction } from "./dockerfile-lines.ts";
import { readIgnoreFile } from "./dockerignore.ts";

export interface Source {
  /** The named build context that it lies in; "" is the build context itself. */
  from: string;
  source: string;
  /** Patterns of paths below the source that are not taken. */
  excludes: string[];
}

/** Source: BuildKit, util/gitutil, ParseURL; util/sshutil, ParseSCPStyleURL. */
export function isRemote(source: string): boolean {
  return /^(?:(?:https?|git|ssh):|[\w-]+@[\w.-]+:)/i.test(source);
}

export function unkeyedSources(instruction: Instruction): { line: number; source: string }[] {
  if (instruction.keyword !== "ADD") return [];
  const { flags, words } = wordsOf(instruction);
  if (flags.some(([name]) => name === "checksum")) return [];
  return words
    .slice(0, -1)
    .filter(
      (source) =>
        isRemote(source) && !/(?:#|[?&](?:ref|commit|checksum)=)(?:[0-9a-f]{40}|[0-9a-f]{64})(?![\w/-])/.test(source),
    )
    .map((source) => ({ line: instruction.line, source }));
}

/** Matches the paths that a source stands for: itself, what lies below it, and what its wildcards match.
 *  A variable can stand for anything, and where it leads a plain name at the end still has its say. Source: Go's filepath.Match, as the Dockerfile reference has it. */
export function sourcePattern(source: string): RegExp {
  const path = cleaned(source);
  const [, name] = /\$.*\/([\w-][\w.-]*)$/.exec(path) ?? [];
  if (name !== undefined) return new RegExp(`^(?:.*/)?${name.replaceAll(".", "\\.")}(?:/|$)`, "s");
  if (path === "" || path === "." || /[$[\\`]|\.\./.test(path)) return /^/;
  const pattern = path
    .replaceAll(/[.+^(){}|]/g, "\\$&")
    .replaceAll(/\*\*\/?|\*/g, (stars) => (stars === "*" ? "[^/]*" : ".*"))
    .replaceAll("?", "[^/]");
  return new RegExp(`^${pattern}(?:/|$)`, "su");
}

function cleaned(source: string): string {
  return source
    .replaceAll(/\/(?:\.?\/)+/g, "/")
    .replace(/^(?:\.?\/)+/, "")
    .replace(/\/\.?$/, "");
}

/** Whether --exclude leaves a path out of a source that it lies in. Where a pattern or the source is more than plain text and
 *  stars, nothing is. Source: BuildKit, tonistiigi/fsutil, copy.go: patterns as in ignore files, below the source. */
export function leftOut(path: string, { source, excludes }: Source): boolean {
  const top = cleaned(source).replace(/^\.$/, "");
  if (excludes.length === 0 || !excludes.every((each) => /^[\w.*-][\w.*/-]*$/.test(each))) return false;
  if (/[*?$[\\]|\.\./.test(top) || (top !== "" && !path.startsWith(`${top}/`))) return false;
  const below = top === "" ? path : path.slice(top.length + 1);
  const rules = readIgnoreFile(excludes.join("\n"), "--exclude");
  const folders = [...below.matchAll(/\//g)].map(({ index }) => below.slice(0, index));
  let seen: ReturnType<typeof rules.ignores> | undefined;
  for (const each of [...folders, below]) seen = rules.ignores(each, seen?.matched);
  return seen?.ignored === true;
}
