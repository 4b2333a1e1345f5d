/** The text of a RUN as far as a rewrite must understand it: where a command begins and ends, and in which quotes a place
 *  stands. It is read, never run. */

export const EPOCH = "SOURCE_DATE_EPOCH";
export const SORTED = "| LC_ALL=C sort";

/** What may stand before the name of a command on its line. */
const BEFORE =
  /(?:^|\n|[;&|({`]|\$\((?:shell\s)?|\b(?:then|do|else|time|exec|sudo|nice|env|xargs)|(?:^|\n)\s*RUN(?:\s+--\S+)*|\s-\w*c\s+["']|\w+=\S*\s)\s*$/;

/** Where the commands of these names begin, with the words that belong to each of them. */
export function commands(source: string, name: RegExp): { from: number; text: string }[] {
  const found: { from: number; text: string }[] = [];
  for (const match of source.matchAll(
    new RegExp(`(?<![\\w./-])(?:/usr)?(?:/s?bin/)?(?:${name.source})(?![\\w./:=-])`, "g"),
  )) {
    const from = match.index;
    if (!BEFORE.test(source.slice(Math.max(0, from - 200), from)) || isCode(source, from)) continue;
    found.push({ from, text: source.slice(from, commandEnd(source, from)).trimEnd() });
  }
  return found;
}

/** Programs that are given code of their own in quotes. */
const INTERPRETERS = /(?:^|[\s;&|(/])(?:ruby|perl|php|python|node|deno|bun|lua|[gm]?awk|jq)[\d.]*(?:\s[^'"|;&\n]*)?$/;

/** Does the place stand in code of another language, where a word after `|` or `{` is no command? What stands in backticks there
 *  is one again. */
function isCode(source: string, place: number): boolean {
  const opening = quoteBefore(source, place);
  return (
    opening !== undefined &&
    INTERPRETERS.test(source.slice(Math.max(0, opening - 200), opening)) &&
    source[place - 1] !== "`"
  );
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
  for (let at = 0; at < place; at += 1) {
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
