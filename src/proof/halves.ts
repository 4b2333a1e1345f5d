/** Whether a change of commands is one by half: the clock is mended, and dice beside it for the same file are not. */
import type { Edits } from "./remedy.ts";

/** Dice that nobody can seed, and what the kernel counts. */
const UNSEEDED =
  /\brandom_(?:int|bytes)\(|\bopenssl_random\w+\(|\buniqid\(|(?<![\w.])secrets\.\w+\(|\burandom\b|\bSystemRandom\b|\bSecureRandom\.\w|\brandomUUID\(|\brandomBytes\(|\bMath\.random\(|\buuid\.?4\(|\buuid\.uuid[14]\(|\buuidgen\b|\bopenssl rand\b|\/random\/uuid\b|\/proc\/(?:uptime|loadavg)\b/;

/** Do the lines throw dice that are others in each build? */
export function draws(lines: readonly string[]): boolean {
  return lines.some((line) => UNSEEDED.test(line) && !/^\s*(?:#|\/\/|--)/.test(line));
}

/** Does the instruction, with these changes, still throw dice for one of the paths? What goes to another file is not theirs. */
export function half(source: string, { replace = [] }: Edits, paths: readonly string[]): boolean {
  if (replace.length === 0) return false;
  const anew = replace.reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
  const own = anew.split(/&&|;\s|\n/).filter((part) => {
    const target = />>?\s*["']?([^\s;&|<>"'$]+)/.exec(part.replaceAll(/\d?>&\d|\d?>\s*\/dev\/null/g, ""))?.[1];
    const name = target?.replace(/^.*\//, "");
    return name === undefined || name === "" || paths.some((path) => path.endsWith(name));
  });
  return draws(own);
}
