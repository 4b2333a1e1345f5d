/** The text of a RUN as far as a rewrite must understand it: where a command begins and ends, and in which quotes a place
 *  stands. It is read, never run. */

export const EPOCH = "SOURCE_DATE_EPOCH";
export const SORTED = "| LC_ALL=C sort";

/** Words that take a command, with their options and what these are given: `find … -exec`, `xargs -0 -n 1`, `sudo -u www`. */
export const CARRIERS = String.raw`(?:-(?:exec|ok)(?:dir)?|\b(?:then|do|else|if|elif|while|until|time|exec|sudo|doas|nice|ionice|env|xargs|parallel|nohup|setsid|stdbuf|timeout|busybox|command|eatmydata|chronic|(?:gosu|su-exec|chroot)\s+\S+)(?:\s+(?:-[uUgGInPLsdEcCkj]\s+\S+|-\S+|\w+=\S*|\d[\d.]*[smhd]?))*)`;

/** What may stand before the name of a command on its line; in a list of pseudo files mksquashfs has commands, too. */
const BEFORE = new RegExp(
  String.raw`(?:^|\n|[;&|({` +
    "`" +
    String.raw`]|\$\((?:shell\s)?|(?<=^|[\s;&|(])${CARRIERS}(?=\s)|(?:^|\n)\s*RUN(?:\s+--\S+)*|\s-\w*c\s+["']|["'\s]f\s+[0-7]{3,4}\s+\w+\s+\w+\s|\w+=\S*\s)\s*$`,
);

/** Where the commands of these names begin, with the words that belong to each of them. */
export function commands(source: string, name: RegExp): { from: number; text: string }[] {
  const found: { from: number; text: string }[] = [];
  for (const match of source.matchAll(
    new RegExp(`(?<![\\w./-])(?:/(?:[\\w.-]+/)*s?bin/)?(?:${name.source})(?![\\w./:=-])`, "g"),
  )) {
    const from = match.index;
    if (!BEFORE.test(source.slice(Math.max(0, from - 200), from)) || isCode(source, from)) continue;
    found.push({ from, text: source.slice(from, commandEnd(source, from)).trimEnd() });
  }
  return found;
}

/** Programs that are given code of their own in quotes. */
const INTERPRETERS =
  /(?:^|[\s;&|(/])(?:ruby|perl|php|python|node|deno|bun|lua|[gm]?awk|jq|sqlite|psql|mysql|mariadb)[\d.]*(?:\s[^'"|;&\n]*)?$/;

/** Stands in front of a line of a file in another language than the shell's, where it is read as if a RUN held it. */
export const FOREIGN = "\ue010";

/** Does the place stand in code of another language, or in what is written into a file, where a word after `|` or `{` is no
 *  command? What stands in backticks there is one again. */
function isCode(source: string, place: number): boolean {
  const backtick = source[place - 1] === "`";
  const foreign = foreignAt(source, place);
  if (foreign === "expanded") return !backtick && !/\$\(\s*$/.test(source.slice(Math.max(0, place - 20), place));
  // To Node they open a text.
  if (foreign === "literal") return !backtick || /^RUN (?:node|python)/.test(source);
  if (backtick) return false;
  const opening = quoteBefore(source, place);
  return opening !== undefined && INTERPRETERS.test(source.slice(Math.max(0, opening - 200), opening));
}

/** Is the place one that no shell reads: in a file of another language, or in a heredoc that is one? `expanded`: the shell fills in
 *  its variables. */
export function foreignAt(source: string, place: number): "literal" | "expanded" | undefined {
  if (source.lastIndexOf(FOREIGN, place) >= 0) return "literal";
  const document = heredocAt(source, place);
  if (document === undefined || document.shell) return undefined;
  return document.literal ? "literal" : "expanded";
}

const HEREDOC = /(?<!<)<<-?\s*(["']?)(\w+)\1/g;
const SHELLS = /(?:^|[\s/])(?:ba|da|z|k)?sh(?:\s|$)/;

interface Heredoc {
  /** Where its first line begins. */
  from: number;
  /** The shell runs it, or what it is written into is a script of the shell's. */
  shell: boolean;
  /** Its end is quoted: the shell leaves it as it is. */
  literal: boolean;
}

/** The innermost heredoc around a place. */
function heredocAt(source: string, place: number): Heredoc | undefined {
  let found: Heredoc | undefined;
  for (const { 0: mark, 1: quote, 2: end = "", index } of source.slice(0, place).matchAll(HEREDOC)) {
    const from = source.indexOf("\n", index) + 1;
    const last = new RegExp(`^\\t*${end}$`, "m").exec(source.slice(from));
    if (from === 0 || from > place || (last !== null && from + last.index <= place)) continue;
    const [first = ""] = source.slice(from).split("\n", 1);
    const line = source.slice(source.lastIndexOf("\n", index) + 1, source.indexOf("\n", index));
    const command =
      source
        .slice(source.lastIndexOf("\n", index) + 1, index)
        .split(/&&|\|\||[;|(]/)
        .at(-1) ?? "";
    found = { from, shell: isShells(command, line.replace(mark, " "), first), literal: quote !== "" };
  }
  return found;
}

/** Is the heredoc of this command, whose line goes on behind it, read by a shell? */
function isShells(command: string, line: string, first: string): boolean {
  const own = command.replace(/^\s*RUN\b(?:\s+--\S+)*/, "").trim();
  if (first.startsWith("#!")) return SHELLS.test(first.slice(2));
  return own === "" ? !/>\s*\S/.test(line) : SHELLS.test(own) || /\.(?:ba|da|z)?sh(?=["'\s]|$)/.test(line);
}

/** The place behind a simple command: before the sign that ends it, outside of quotes. */
function commandEnd(source: string, from: number): number {
  const outer = quotesAt(source, from);
  let inner = "";
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (sign === "\\" && inner !== "'") at += 1;
    else if (inner !== "") inner = sign === inner ? "" : inner;
    else if (sign === outer) return at;
    else if (sign === "'" || sign === '"') inner = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && /[|;&<>)`\n]/.test(sign)) return endOfDescriptor(source, at);
  }
  return source.length;
}

/** `2>` belongs to the redirection, not to the command. */
function endOfDescriptor(source: string, at: number): number {
  return source[at] === ">" && /\s\d$/.test(source.slice(0, at)) ? at - 1 : at;
}

/** The quotes around a place: `'`, `"`, or none. A substitution inside of double quotes begins anew. */
export function quotesAt(source: string, place: number): string {
  const at = quoteBefore(source, place);
  return at === undefined ? "" : (source[at] ?? "");
}

/** Where the quotes around a place open. */
function quoteBefore(source: string, place: number): number | undefined {
  const document = heredocAt(source, place);
  const open: string[] = [""];
  const places: number[] = [-1];
  const opens = (sign: string, at: number) => {
    open.push(sign);
    places.push(at);
  };
  const closes = () => {
    open.pop();
    places.pop();
  };
  // Quotes in front of a heredoc end there, and those of one that is written into a file are not the shell's.
  for (let at = document?.from ?? 0; at < place; at += 1) {
    const sign = source[at] ?? "";
    const top = open.at(-1) ?? "";
    if (sign === "\\" && top !== "'") at += 1;
    else if (top === "'") {
      if (sign === "'") closes();
    } else if (sign === "$" && source[at + 1] === "(") {
      opens(")", at);
      at += 1;
    } else if (sign === '"' && top === '"') closes();
    else if (sign === '"') opens('"', at);
    else if (top === '"') continue;
    else if (sign === "'") opens("'", at);
    else if (sign === ")" && top === ")") closes();
  }
  return open.at(-1) === ")" || open.length === 1 ? undefined : places.at(-1);
}

/** The words of a simple command, their quotes kept. */
export function words(command: string): string[] {
  return command.match(/(?:"(?:\\.|[^"])*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? [];
}

/** A change of a place in the source, with what stands before it on its line as far as that is needed to find it again. */
export function at(source: string, from: number, piece: string, to: string): { from: string; to: string } {
  const before = /(?:\S+[^\S\n]*|\n[^\S\n]*)$/.exec(source.slice(0, from))?.[0] ?? "";
  return { from: before + piece, to: before + to };
}
