/** Whether a change of commands is one by half: the clock is mended, and dice beside it for the same file are not. */
import type { Edits } from "./remedy.ts";

/** Dice that nobody can seed, and what the kernel counts. */
const UNSEEDED =
  /\brandom_(?:int|bytes)\(|\bopenssl_random\w+\(|\buniqid\(|(?<![\w.])secrets\.\w+\(|\burandom\b|\bSystemRandom\b|\bSecureRandom\.\w|\bOpenSSL::(?:BN|Random)\b|\brandomUUID\(|\brandomBytes\(|\bMath\.random\(|\buuid\.?4\(|\buuid\.uuid[14]\(|\buuidgen\b|\bopenssl rand\b|\/random\/uuid\b|\bSRANDOM\b|\/proc\/(?:uptime|loadavg|meminfo)\b|(?<=^|[;&|(]\s*)df\s+[-/]/;

/** Do the lines throw dice that are others in each build? */
export function draws(lines: readonly string[]): boolean {
  return call(lines, UNSEEDED);
}

/** Clocks that only measure, by which no day is told. */
const STOPWATCH =
  /\bnanoTime\(|\bInstant::now\(|\btime\.(?:Since|Until)\(|\bperf_counter(?:_ns)?\(|\bmonotonic(?:_ns)?\(|\bperformance\.now\(|\bhrtime\b|\bCLOCK_(?:MONOTONIC|PROCESS)\w*|\b(?:steady|high_resolution)_clock::now\(/;

/** Do the lines still measure how long something took? */
export function measures(lines: readonly string[]): boolean {
  return call(lines, STOPWATCH);
}

/** When a file was changed last, as languages ask it; not what sets it (`touch`, `utime`, an option of tar). */
const FILE_TIME =
  /\(\s*stat\b[^()]*(?:\([^()]*\))?[^()]*\)\s*\[\s*(?:9|10)\s*\]|\bst_[mc]time(?:_ns)?\b|\bget[mc]time\(|\bfile[mc]time\(|\bFile\.[mc]time\b|\b[mc]time(?:Ms|Ns)\b|\bgetLastModifiedTime\(|\.lastModified\(\)|\.ModTime\(\)/;

/** Do the lines still ask when a file of this build was written? */
export function asksFiles(lines: readonly string[]): boolean {
  return call(lines, FILE_TIME);
}

/** Comments call nothing. */
function call(lines: readonly string[], what: RegExp): boolean {
  return lines.some((line) => what.test(line) && !/^\s*(?:#(?!define\b)|\/\/|--)/.test(line));
}

/** The file that a command writes to, as its name alone. */
function target(command: string): string | undefined {
  // An arrow of PHP or Ruby leads to no file.
  const path = /(?<![-=])>>?\s*["']?([^\s;&|<>"'$]+)/.exec(command.replaceAll(/\d?>&\d|\d?>\s*\/dev\/null/g, ""))?.[1];
  return path?.replace(/^.*\//, "");
}

/** Does the instruction, with these changes, still throw dice for one of the paths? What goes to another file is not theirs; without
 *  paths every command is asked. */
export function half(source: string, { replace = [], env }: Edits, paths?: readonly string[]): boolean {
  if (replace.length === 0 && env === undefined) return false;
  const anew = replace.reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
  const own = anew.split(COMMANDS).filter((part) => {
    const name = target(part);
    // A variable may follow what is known of the name.
    const known = (path: string) => path.endsWith(name ?? "") || path.replace(/^.*\//, "").startsWith(name ?? "");
    return name === undefined || name === "" || (paths?.some(known) ?? true);
  });
  return draws(own);
}

const COMMANDS = /&&|;\s|\n/;

/** Is the path none that one of the changed commands writes? False as well where it is not known what they write, or whether another
 *  command goes on with it. */
export function missedBy(source: string, { replace = [] }: Edits): (path: string) => boolean {
  const parts = source.split(COMMANDS);
  const changed = parts.filter((part) => replace.some(({ from }) => part.includes(from.trim())));
  const names = changed.map(target);
  const known = replace.every(({ from }) => changed.some((part) => part.includes(from.trim())));
  const alone = names.every(
    (name) => name !== undefined && name !== "" && parts.filter((part) => part.includes(name)).length === 1,
  );
  if (replace.length === 0 || !known || !alone) return () => false;
  return (path) => !names.some((name) => path.endsWith(`/${name}`) || path === name);
}
