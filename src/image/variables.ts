/** Variables in a Dockerfile's instructions, filled in as BuildKit does it. Source: Dockerfile reference, "Environment
 *  replacement". */

const VARIABLE =
  /\\(\$)|\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<how>:?[-+?]|##?|%%?)(?<word>(?:[^{}]|\$\{[^{}]*\})*))?\}|(?<plain>[A-Za-z_]\w*))/g;

/** A text with its variables replaced; one without a value is empty. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(VARIABLE, (...match) => {
    if (match[1] !== undefined) return "$";
    const { braced, how = "", word = "", plain } = match.at(-1) as Record<string, string | undefined>;
    const value = values[braced ?? plain ?? ""] ?? "";
    if (how.endsWith("-")) return value === "" ? filled(word, values) : value;
    if (how.endsWith("+")) return value === "" ? "" : filled(word, values);
    if (how.startsWith("#") || how.startsWith("%")) return stripped(value, how, filled(word, values));
    return value;
  });
}

/** Without what a pattern matches at its beginning (`#`) or end (`%`): the shortest, or the longest where it is doubled. */
function stripped(value: string, how: string, pattern: string): string {
  const any = how.length === 2 ? ".*" : ".*?";
  const inner = pattern
    .replaceAll(/[.+^$(){}|[\]\\]/g, "\\$&")
    .replaceAll("*", any)
    .replaceAll("?", ".");
  if (how.startsWith("#")) return value.replace(new RegExp(`^${inner}`, "s"), "");
  // From the left a match is the longest; so the shortest is what a greedy beginning leaves.
  const before = how.length === 2 ? "^(.*?)" : "^(.*)";
  return value.replace(new RegExp(`${before}${inner}$`, "s"), "$1");
}
