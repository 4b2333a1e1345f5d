/** Which paths of a build context an ignore file leaves out, as BuildKit decides it. The rules are the documented ones
 *  (Docker docs, ".dockerignore files"; Go's filepath.Match), with what BuildKit 0.34 does where they say nothing:
 *  a pattern becomes a Go regular expression, and letters that mean something there keep that meaning. */
import { posix } from "node:path";
import { InputError } from "../errors.ts";

/** For each rule, whether it has matched this folder or one above it: what is below then matches too. */
export type Matched = readonly boolean[];

export interface IgnoreRules {
  /** `above`: what `matched` said of the folder that the path lies in; nothing at the top. */
  ignores(path: string, above?: Matched): { ignored: boolean; matched: Matched };
  /** Can a rule bring something back from below this ignored folder? */
  reachesInto(folder: string): boolean;
}

interface Rule {
  matches(path: string): boolean;
  /** The rule begins with `!`. */
  bringsBack: boolean;
  /** Without wildcards at its end; undefined when others remain, since such a rule can match anywhere. */
  prefix: string | undefined;
}

/** What Go takes for white space around a pattern; JavaScript's `trim` takes others. Source: Go's unicode.IsSpace. */
const SPACE = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
/** The grammar of patterns. Source: Go's path/filepath, Match. */
const PATTERN = /^(?:[^\\[]|\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\])*$/su;
/** Classes between `[:` and `:]`. Source: Go's regexp/syntax. */
const NAMED_CLASSES: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t-\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};
/** Escaped letters that a Go regular expression gives a meaning to. */
const ESCAPES: Readonly<Record<string, string>> = {
  a: "\\x07",
  d: "0-9",
  f: "\\f",
  n: "\\n",
  r: "\\r",
  s: "\\t\\n\\f\\r ",
  t: "\\t",
  v: "\\v",
  w: "0-9A-Za-z_",
};

/** Reads the rules of an ignore file. Throws InputError for a pattern that BuildKit would refuse. */
export function readIgnoreFile(text: string, file: string): IgnoreRules {
  const rules = patterns(text).map((pattern) => rule(pattern, file));
  const bringingBack = rules.filter(({ bringsBack }) => bringsBack);
  return {
    ignores: (path, above) => {
      let ignored = false;
      const matched = rules.map(({ matches, bringsBack }, index) => {
        // A rule that could change nothing is not asked, and so is unmatched for what lies below.
        const match = above?.[index] === true || (bringsBack === ignored && matches(path));
        if (match) ignored = !bringsBack;
        return match;
      });
      return { ignored, matched };
    },
    reachesInto: (folder) =>
      bringingBack.some(({ prefix }) => prefix === undefined || `${prefix}/`.startsWith(`${folder}/`)),
  };
}

/** The lines that are patterns, cleaned. */
function patterns(text: string): string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => !line.startsWith("#"))
    .map(trimmed)
    .filter((line) => line !== "")
    .map((line) => {
      const bang = line.startsWith("!") ? "!" : "";
      const pattern = clean(trimmed(line.slice(bang.length)));
      return clean(bang + (pattern.length > 1 ? pattern.replace(/^\//, "") : pattern));
    });
}

function rule(line: string, file: string): Rule {
  const bringsBack = line.startsWith("!");
  const pattern = bringsBack ? line.slice(1) : line;
  if (pattern === "" || !PATTERN.test(pattern)) throw wrongPattern(line, file);
  const prefix = pattern.replace(/\/\*\*?$/, "");
  return {
    matches: matcher(pattern, () => wrongPattern(line, file)),
    bringsBack,
    prefix: /[*[\]?^\\]/.test(prefix) ? undefined : prefix,
  };
}

/** Without wildcards a pattern is compared; with `**` only at one end, its rest is; otherwise a regular expression decides. */
function matcher(pattern: string, wrong: () => Error): (path: string) => boolean {
  const stars = pattern.endsWith("**") ? "end" : pattern.startsWith("**") ? "start" : undefined;
  const rest = pattern.replace(/^\*\*|\*\*$/, "");
  if (pattern === "**") return () => true;
  if (!/[*?[\]\\]/.test(pattern)) return (path) => path === pattern;
  if (!/[*?[\]\\]/.test(rest)) {
    if (stars === "end") return (path) => path.startsWith(rest);
    if (stars === "start") return (path) => path.endsWith(rest) || `/${path}` === rest;
  }
  let expression: RegExp;
  try {
    expression = new RegExp(translated(goExpression(pattern)), "u");
  } catch {
    throw wrong();
  }
  // What ends otherwise is not worth the expression: `**/*.md` would be asked of every file.
  const end = /^[^[\\^]*[*?]\/?([^*?[\\^]*)$/.exec(pattern)?.[1] ?? "";
  return (path) => path.endsWith(end) && expression.test(path);
}

/** The Go regular expression that BuildKit makes of a pattern. It looks at one character at a time, so that wildcards
 *  between brackets are replaced as well. */
function goExpression(pattern: string): string {
  const inner = pattern.replaceAll(/\*\*\/?$|\*\*\/?|\*|\\.|[?.+()|{}$]/gsu, (part, at: number) => {
    if (part.startsWith("**")) return at + part.length === pattern.length ? ".*" : "(.*/)?";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    return part.startsWith("\\") ? part : `\\${part}`;
  });
  return `^${inner}$`;
}

/** A Go regular expression in JavaScript's words, for the flag `u`. Throws for what has no meaning in either. */
function translated(expression: string): string {
  const tokens = expression.matchAll(
    /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\[:\^?\w+:\]|\\.|.)(?:\[:\^?\w+:\]|\\.|[^\]\\])*)\]|(?<other>.)/gsu,
  );
  return [...tokens]
    .map(({ groups = {} }) => {
      const { escaped, not = "", members, other } = groups;
      if (members !== undefined) return `[${not}${classMembers(members)}]`;
      if (escaped !== undefined) return escapedOutside(escaped);
      if (other === ".") return "[^\\n]";
      return other === "]" || other === "}" ? `\\${other}` : (other ?? "");
    })
    .join("");
}

function escapedOutside(letter: string): string {
  if (letter === "A" || letter === "z") return letter === "A" ? "^" : "$";
  if (/[bB]/.test(letter)) return `\\${letter}`;
  const negated = /[DSW]/.test(letter) ? "^" : "";
  return `[${negated}${escapedInside(letter, negated !== "")}]`;
}

function escapedInside(letter: string, lowered = false): string {
  const known = ESCAPES[lowered ? letter.toLowerCase() : letter];
  if (known !== undefined) return known;
  if (/[0-9A-Za-z]/.test(letter)) throw new SyntaxError(`\\${letter}`);
  return literalInside(letter);
}

function classMembers(members: string): string {
  return members.replaceAll(/\[:(\w+):\]|\\(.)|(.)/gsu, (_whole, name?: string, escaped?: string, plain?: string) => {
    if (name !== undefined) {
      const known = NAMED_CLASSES[name];
      if (known === undefined) throw new SyntaxError(name);
      return known;
    }
    if (escaped !== undefined) return escapedInside(escaped);
    return plain === "-" ? "-" : literalInside(plain ?? "");
  });
}

function literalInside(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

/** Without white space around it, as Go has it. */
export function trimmed(text: string): string {
  return text.replaceAll(AROUND, "");
}

/** Source: Go's path/filepath, Clean. */
function clean(path: string): string {
  // What is empty stays so, to be refused.
  const normal = path === "" ? "" : posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}

function wrongPattern(pattern: string, file: string): InputError {
  return new InputError({
    code: "ignore-pattern",
    message: `${file} has the pattern ${JSON.stringify(pattern)}, which BuildKit refuses.`,
    remedy:
      "Close every `[`, put something after `!`, and write a backslash only before the character that it escapes.",
    at: { file },
  });
}
