/** Writes the edits of a report into a Dockerfile, cause by cause, from the last line up. */
import type { Cause } from "../../src/proof/explain.ts";
import { shellWord, type Edits } from "../../src/proof/remedy.ts";

/** The Dockerfile with every edit that can be written; undefined when there is none. */
export function applied(text: string, causes: readonly Cause[]): string | undefined {
  const lines = text.split("\n");
  const byLine = new Map<number, Edits[]>();
  for (const { at, edits } of causes)
    if (at?.line !== undefined && edits) byLine.set(at.line, [...(byLine.get(at.line) ?? []), edits]);
  for (const [line, edits] of [...byLine].sort(([one], [other]) => other - one)) {
    const end = endOf(lines, line - 1);
    const own = together(edits).reduce(written, lines.slice(line - 1, end).join("\n"));
    const args = [...new Set(edits.flatMap((one) => one.args ?? []))].map((name) => `ARG ${name}`);
    const known = lines.slice(0, line - 1);
    lines.splice(line - 1, end - line + 1, ...args.filter((one) => !known.includes(one)), own);
  }
  return byLine.size === 0 ? undefined : lines.join("\n");
}

/** The Dockerfile with what a person writes; comments, which say it, stay. */
export function writtenByHand(text: string, byHand: readonly [from: string, to: string][]): string {
  return text
    .split("\n")
    .map((line) =>
      line.startsWith("# ") ? line : byHand.reduce((all, [from, to]) => all.replaceAll(from, () => to), line),
    )
    .join("\n");
}

/** Causes of one instruction can ask for the same change. */
function together(edits: readonly Edits[]): Edits[] {
  const done = new Set<string>();
  const once = (what: string) => !done.has(what) && Boolean(done.add(what));
  return edits.map(({ env = {}, options = {}, replace = [], run, ...others }) => ({
    ...others,
    env: Object.fromEntries(Object.entries(env).filter(([name]) => once(`env ${name}`))),
    options: Object.fromEntries(Object.entries(options).filter(([name, flags]) => once(`option ${name} ${flags}`))),
    replace: replace.filter(({ from }) => once(`replace ${from}`)),
    ...(run !== undefined && once(`run ${run}`) ? { run } : {}),
  }));
}

function endOf(lines: readonly string[], from: number): number {
  const word = /<<-?\s*["']?(\w+)/.exec(lines[from] ?? "")?.[1];
  if (word !== undefined) return lines.indexOf(word, from + 1) + 1;
  let at = from;
  while (/\\\s*$|^\s*#/.test(lines[at] ?? "") && at < lines.length - 1) at += 1;
  return at + 1;
}

function written(instruction: string, { env = {}, options = {}, replace = [], run, copy }: Edits): string {
  let text = instruction;
  for (const { from, to } of replace) text = text.split(from).join(to);
  for (const [command, flags] of Object.entries(options))
    text = text.replaceAll(
      new RegExp(`(?<![\\w./-])${command.replaceAll(" ", "\\s+")}(?![\\w.-])`, "g"),
      `$& ${flags}`,
    );
  if (copy !== undefined) text = text.replace(/^(COPY|ADD)/, `$1 ${copy}`);
  const names = Object.entries(env).map(([name, value]) => `${name}=${shellWord(value)}`);
  const heredoc = /^RUN[^\n]*<<-?\s*["']?(\w+)["']?[^\n]*\n/.exec(text);
  const head = heredoc?.[0] ?? /^RUN(?:\s+--\S+)*(?:\s|\\\n)*/.exec(text)?.[0] ?? "";
  if (names.length > 0) text = `${head}export ${names.join(" ")}${heredoc ? "\n" : " && "}${text.slice(head.length)}`;
  if (run === undefined) return text;
  const last = heredoc?.[1];
  if (last !== undefined) return text.replace(new RegExp(`\\n${last}\\s*$`), `\n${run}\n${last}`);
  return `${text.trimEnd()} \\\n && ${run}`;
}
