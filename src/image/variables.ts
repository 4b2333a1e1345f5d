/** Variables in a Dockerfile's instructions, filled in as BuildKit does it. Source: Dockerfile reference, "Environment
 *  replacement"; BuildKit, frontend/dockerfile/shell/lex.go. */

type Values = Readonly<Record<string, string>>;

const PLAIN = /\$([A-Za-z_]\w*)/y;
const BRACED = /\$\{([A-Za-z_]\w*)(\}|:?[-+?]|##?|%%?|\/\/?)/y;

/** A text with its variables replaced; one without a value is empty. */
export function filled(text: string, values: Values): string {
  return fill(text, 0, { stop: "", values }).filled;
}

interface Filled {
  filled: string;
  /** Where it ends. */
  end: number;
}

function fill(text: string, from: number, { stop, values }: { stop: string; values: Values }): Filled {
  let [filled, at] = ["", from];
  while (at < text.length && text[at] !== stop) {
    const part = partAt(text, at, values);
    filled += part.filled;
    at = part.end;
  }
  return { filled, end: at };
}

function partAt(text: string, at: number, values: Values): Filled {
  if (text[at] === "$") return variable(text, at, values);
  // Other escapes are those of a pattern.
  if (text[at] === "\\") return { filled: text.slice(at, at + 2).replace("\\$", "$"), end: at + 2 };
  return { filled: text[at] ?? "", end: at + 1 };
}

function variable(text: string, at: number, values: Values): Filled {
  const [plain, short = ""] = matched(PLAIN, text, at);
  if (plain !== undefined) return { filled: values[short] ?? "", end: at + plain.length };
  const [braced, name = "", how = ""] = matched(BRACED, text, at);
  if (braced === undefined) return { filled: "$", end: at + 1 };
  const value = values[name];
  const begin = at + braced.length;
  if (how === "}") return { filled: value ?? "", end: begin };
  const first = fill(text, begin, { stop: how.startsWith("/") ? "/" : "}", values });
  const last = how.startsWith("/") ? fill(text, first.end + 1, { stop: "}", values }) : first;
  return { filled: changed(value, how, [first.filled, last.filled]), end: last.end + 1 };
}

function matched(pattern: RegExp, text: string, at: number): (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

/** Without a colon, an empty value is a value. */
function changed(value: string | undefined, how: string, [word, replacement]: [string, string]): string {
  const given = value !== undefined && !(how.startsWith(":") && value === "");
  if (how.endsWith("-")) return given ? value : word;
  if (how.endsWith("+")) return given ? word : "";
  if (value === undefined || how.endsWith("?")) return value ?? "";
  if (how.startsWith("/")) {
    return value.replace(new RegExp(expression(word, ".*"), how === "/" ? "s" : "gs"), () => replacement);
  }
  return stripped(value, how, word);
}

/** Without what a pattern matches at its beginning (`#`) or end (`%`): the shortest, or the longest where it is doubled. */
function stripped(value: string, how: string, pattern: string): string {
  const inner = expression(pattern, how.length === 2 ? ".*" : ".*?");
  if (how.startsWith("#")) return value.replace(new RegExp(`^${inner}`, "s"), "");
  // From the left a match is the longest; so the shortest is what a greedy beginning leaves.
  const before = how.length === 2 ? "^(.*?)" : "^(.*)";
  return value.replace(new RegExp(`${before}${inner}$`, "s"), "$1");
}

/** A pattern of a shell as a regular expression. */
function expression(pattern: string, any: string): string {
  return pattern
    .replaceAll(/[.+^$(){}|[\]\\]/g, "\\$&")
    .replaceAll("*", any)
    .replaceAll("?", ".");
}
