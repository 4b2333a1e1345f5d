import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  InputError
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/image/dockerignore.ts
import { posix } from "node:path";
var SPACE = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
var AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
var PATTERN = /^(?:[^\\[]|\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\])*$/su;
var NAMED_CLASSES = {
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
  xdigit: "0-9A-Fa-f"
};
var ESCAPES = {
  a: "\\x07",
  d: "0-9",
  f: "\\f",
  n: "\\n",
  r: "\\r",
  s: "\\t\\n\\f\\r ",
  t: "\\t",
  v: "\\v",
  w: "0-9A-Za-z_"
};
function readIgnoreFile(text, file) {
  const rules = patterns(text).map((pattern) => rule(pattern, file));
  const bringingBack = rules.filter(({ bringsBack }) => bringsBack);
  return {
    ignores: /* @__PURE__ */ __name((path, above) => {
      let ignored = false;
      const matched2 = rules.map(({ matches, bringsBack }, index) => {
        const match = above?.[index] === true || bringsBack === ignored && matches(path);
        if (match) ignored = !bringsBack;
        return match;
      });
      return { ignored, matched: matched2 };
    }, "ignores"),
    reachesInto: /* @__PURE__ */ __name((folder) => bringingBack.some(({ prefix }) => prefix === void 0 || `${prefix}/`.startsWith(`${folder}/`)), "reachesInto")
  };
}
__name(readIgnoreFile, "readIgnoreFile");
function patterns(text) {
  return text.replace(/^\ufeff/, "").split(/\r?\n/).filter((line) => !line.startsWith("#")).map(trimmed).filter((line) => line !== "").map((line) => {
    const bang = line.startsWith("!") ? "!" : "";
    const pattern = clean(trimmed(line.slice(bang.length)));
    return clean(bang + (pattern.length > 1 ? pattern.replace(/^\//, "") : pattern));
  });
}
__name(patterns, "patterns");
function rule(line, file) {
  const bringsBack = line.startsWith("!");
  const pattern = bringsBack ? line.slice(1) : line;
  if (pattern === "" || !PATTERN.test(pattern)) throw wrongPattern(line, file);
  const prefix = pattern.replace(/\/\*\*?$/, "");
  return {
    matches: matcher(pattern, () => wrongPattern(line, file)),
    bringsBack,
    prefix: /[*[\]?^\\]/.test(prefix) ? void 0 : prefix
  };
}
__name(rule, "rule");
function matcher(pattern, wrong) {
  const stars = pattern.endsWith("**") ? "end" : pattern.startsWith("**") ? "start" : void 0;
  const rest = pattern.replace(/^\*\*|\*\*$/, "");
  if (pattern === "**") return () => true;
  if (!/[*?[\]\\]/.test(pattern)) return (path) => path === pattern;
  if (!/[*?[\]\\]/.test(rest)) {
    if (stars === "end") return (path) => path.startsWith(rest);
    if (stars === "start") return (path) => path.endsWith(rest) || `/${path}` === rest;
  }
  let expression2;
  try {
    expression2 = new RegExp(translated(goExpression(pattern)), "u");
  } catch {
    throw wrong();
  }
  const end = /^[^[\\^]*[*?]\/?([^*?[\\^]*)$/.exec(pattern)?.[1] ?? "";
  return (path) => path.endsWith(end) && expression2.test(path);
}
__name(matcher, "matcher");
function goExpression(pattern) {
  const inner = pattern.replaceAll(/\*\*\/?$|\*\*\/?|\*|\\.|[?.+()|{}$]/gsu, (part, at) => {
    if (part.startsWith("**")) return at + part.length === pattern.length ? ".*" : "(.*/)?";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    return part.startsWith("\\") ? part : `\\${part}`;
  });
  return `^${inner}$`;
}
__name(goExpression, "goExpression");
function translated(expression2) {
  const tokens = expression2.matchAll(
    /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\[:\^?\w+:\]|\\.|.)(?:\[:\^?\w+:\]|\\.|[^\]\\])*)\]|(?<other>.)/gsu
  );
  return [...tokens].map(({ groups = {} }) => {
    const { escaped, not = "", members, other } = groups;
    if (members !== void 0) return `[${not}${classMembers(members)}]`;
    if (escaped !== void 0) return escapedOutside(escaped);
    if (other === ".") return "[^\\n]";
    return other === "]" || other === "}" ? `\\${other}` : other ?? "";
  }).join("");
}
__name(translated, "translated");
function escapedOutside(letter) {
  if (letter === "A" || letter === "z") return letter === "A" ? "^" : "$";
  if (/[bB]/.test(letter)) return `\\${letter}`;
  const negated = /[DSW]/.test(letter) ? "^" : "";
  return `[${negated}${escapedInside(letter, negated !== "")}]`;
}
__name(escapedOutside, "escapedOutside");
function escapedInside(letter, lowered = false) {
  const known = ESCAPES[lowered ? letter.toLowerCase() : letter];
  if (known !== void 0) return known;
  if (/[0-9A-Za-z]/.test(letter)) throw new SyntaxError(`\\${letter}`);
  return literalInside(letter);
}
__name(escapedInside, "escapedInside");
function classMembers(members) {
  return members.replaceAll(/\[:(\w+):\]|\\(.)|(.)/gsu, (_whole, name, escaped, plain) => {
    if (name !== void 0) {
      const known = NAMED_CLASSES[name];
      if (known === void 0) throw new SyntaxError(name);
      return known;
    }
    if (escaped !== void 0) return escapedInside(escaped);
    return plain === "-" ? "-" : literalInside(plain ?? "");
  });
}
__name(classMembers, "classMembers");
function literalInside(character) {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}
__name(literalInside, "literalInside");
function trimmed(text) {
  return text.replaceAll(AROUND, "");
}
__name(trimmed, "trimmed");
function clean(path) {
  const normal = path === "" ? "" : posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}
__name(clean, "clean");
function wrongPattern(pattern, file) {
  return new InputError({
    code: "ignore-pattern",
    message: `${file} has the pattern ${JSON.stringify(pattern)}, which BuildKit refuses.`,
    remedy: "Close every `[`, put something after `!`, and write a backslash only before the character that it escapes.",
    at: { file }
  });
}
__name(wrongPattern, "wrongPattern");

// src/image/dockerfile-lines.ts
import { posix as posix2 } from "node:path";

// src/image/variables.ts
var PLAIN = /\$([A-Za-z_]\w*)/y;
var BRACED = /\$\{([A-Za-z_]\w*)(\}|:?[-+?]|##?|%%?|\/\/?)/y;
function filled(text, values) {
  return fill(text, 0, { stop: "", values }).filled;
}
__name(filled, "filled");
function fill(text, from, { stop, values }) {
  let [filled2, at] = ["", from];
  while (at < text.length && text[at] !== stop) {
    const part = partAt(text, at, values);
    filled2 += part.filled;
    at = part.end;
  }
  return { filled: filled2, end: at };
}
__name(fill, "fill");
function partAt(text, at, values) {
  if (text[at] === "$") return variable(text, at, values);
  if (text[at] === "\\") return { filled: text.slice(at, at + 2).replace("\\$", "$"), end: at + 2 };
  return { filled: text[at] ?? "", end: at + 1 };
}
__name(partAt, "partAt");
function variable(text, at, values) {
  const [plain, short = ""] = matched(PLAIN, text, at);
  if (plain !== void 0) return { filled: values[short] ?? "", end: at + plain.length };
  const [braced, name = "", how = ""] = matched(BRACED, text, at);
  if (braced === void 0) return { filled: "$", end: at + 1 };
  const value = values[name];
  const begin = at + braced.length;
  if (how === "}") return { filled: value ?? "", end: begin };
  const first = fill(text, begin, { stop: how.startsWith("/") ? "/" : "}", values });
  const last = how.startsWith("/") ? fill(text, first.end + 1, { stop: "}", values }) : first;
  return { filled: changed(value, how, [first.filled, last.filled]), end: last.end + 1 };
}
__name(variable, "variable");
function matched(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}
__name(matched, "matched");
function changed(value, how, [word, replacement]) {
  const given = value !== void 0 && !(how.startsWith(":") && value === "");
  if (how.endsWith("-")) return given ? value : word;
  if (how.endsWith("+")) return given ? word : "";
  if (value === void 0 || how.endsWith("?")) return value ?? "";
  if (how.startsWith("/")) {
    return value.replace(new RegExp(expression(word, ".*"), how === "/" ? "s" : "gs"), () => replacement);
  }
  return stripped(value, how, word);
}
__name(changed, "changed");
function stripped(value, how, pattern) {
  const inner = expression(pattern, how.length === 2 ? ".*" : ".*?");
  if (how.startsWith("#")) return value.replace(new RegExp(`^${inner}`, "s"), "");
  const before = how.length === 2 ? "^(.*?)" : "^(.*)";
  return value.replace(new RegExp(`${before}${inner}$`, "s"), "$1");
}
__name(stripped, "stripped");
function expression(pattern, any) {
  return pattern.replaceAll(/[.+^$(){}|[\]\\]/g, "\\$&").replaceAll("*", any).replaceAll("?", ".");
}
__name(expression, "expression");

// src/image/dockerfile-lines.ts
var DIRECTIVE = /^\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
var DIRECTIVES = ["syntax", "escape", "check"];
var WORD = /(?:"(?:\\.|[^"\\])*"?|'[^']*'?|\\.|[^\s"'\\])+/gs;
var FLAGS = /^(?:--(?!(?:""|'')*\s)(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[^\s"'\\])+\s+)*/s;
var HEREDOC = /^\d*<<(-?)\s*([^<]+)$/;
function dockerfileLines(text) {
  const lines = text.replace(/^\ufeff/, "").match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const program = lines[0]?.startsWith("#!") === true;
  const directives = program ? /* @__PURE__ */ new Map() : directivesOf(
    lines.map((line) => line.trimStart()),
    "#"
  );
  let at = program ? 1 : directives.size;
  directives.delete("syntax");
  const syntax = syntaxOf(text);
  if (syntax?.form === "#") directives.set("syntax", syntax.value);
  const escape = directives.get("escape") === "`" ? "`" : "\\\\";
  const continued = new RegExp(`(^|[^${escape}])${escape}[ \\t]*$`);
  const instructions = [];
  while (at < lines.length) {
    const line = at + 1;
    let logical = "";
    let headEnd = line;
    for (let open = true; open && at < lines.length; at += 1) {
      const next = logical === "" ? bare(lines[at]).replace(/^[^\S\ufeff]+/, "") : bare(lines[at]);
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
    for (const { end: end2, chomp } of heredocsOf(keyword, rest)) {
      for (let open = true; open && at < lines.length; at += 1) {
        const possible = bare(lines[at]);
        open = (chomp ? possible.replace(/^\t+/, "") : possible) !== end2;
        heredocs += open ? lines[at] ?? "" : `${end2}
`;
      }
    }
    const end = heredocs === "" ? headEnd : at;
    instructions.push({ keyword: keyword.toUpperCase(), rest, heredocs, line, headEnd, end });
  }
  return { directives, instructions };
}
__name(dockerfileLines, "dockerfileLines");
function syntaxOf(text) {
  const body = text.replace(/^\ufeff/, "").replace(/^#![^\n]*\n?/, "");
  const lines = body.split("\n");
  for (const form of ["#", "//"]) {
    const value = directivesOf(lines, form).get("syntax");
    if (value !== void 0) return { value, form };
  }
  try {
    const { syntax } = JSON.parse(body);
    return typeof syntax === "string" ? { value: syntax, form: "json" } : void 0;
  } catch {
    return void 0;
  }
}
__name(syntaxOf, "syntaxOf");
function directivesOf(lines, prefix) {
  const directives = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (!line.startsWith(prefix)) break;
    const [, name = "", value = ""] = DIRECTIVE.exec(bare(line).slice(prefix.length)) ?? [];
    const key = name.toLowerCase();
    if (!DIRECTIVES.includes(key) || directives.has(key)) break;
    directives.set(key, value);
  }
  return directives;
}
__name(directivesOf, "directivesOf");
function wordsOf({ rest }) {
  const [leading = ""] = FLAGS.exec(rest) ?? [];
  const flags = (leading.match(WORD) ?? []).map((flag) => {
    const [, name = "", value = ""] = /^--([^=]+)=?(.*)$/s.exec(unquoted(flag)) ?? [];
    return [name.toLowerCase(), value];
  });
  const body = rest.slice(leading.length);
  return { flags, words: jsonWords(body) ?? (body.match(WORD) ?? []).map((word) => unquoted(word)) };
}
__name(wordsOf, "wordsOf");
function mountsOf({ keyword, rest }) {
  if (keyword !== "RUN") return [];
  return wordsOf({ rest }).flags.flatMap(([name, mount]) => name === "mount" ? [mountSettings(mount)] : []);
}
__name(mountsOf, "mountsOf");
function mountSettings(mount) {
  const fields = [...mount.matchAll(/(?:^|,)(?:"((?:""|[^"])*)"|([^,]*))/g)];
  return new Map(
    fields.map(([, quoted, plain = ""]) => {
      const [, key = "", value = "true"] = /^([^=]*)(?:=(.*))?$/s.exec(quoted?.replaceAll('""', '"') ?? plain) ?? [];
      const name = key.toLowerCase();
      return [name, name === "type" ? value.toLowerCase() : value];
    })
  );
}
__name(mountSettings, "mountSettings");
function jsonWords(text) {
  if (!text.startsWith("[")) return void 0;
  try {
    const words = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : void 0;
  } catch {
    return void 0;
  }
}
__name(jsonWords, "jsonWords");
function heredocsOf(keyword, rest) {
  const [, inner = ""] = /^ONBUILD$/i.test(keyword) ? /^(\S+)/.exec(rest) ?? [] : ["", keyword];
  if (!/^(RUN|COPY|ADD)$/i.test(inner) || !rest.includes("<<")) return [];
  const [leading = ""] = FLAGS.exec(rest) ?? [];
  if (jsonWords(rest.slice(leading.length)) !== void 0) return [];
  return (rest.match(WORD) ?? []).flatMap((word) => {
    const [, dash, name] = HEREDOC.exec(word) ?? [];
    return name === void 0 ? [] : [{ end: unquoted(name), chomp: dash === "-" }];
  });
}
__name(heredocsOf, "heredocsOf");
function unquoted(word, escapes = /\\(.)/gs) {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
    (_whole, double, single, escaped) => {
      return double?.replaceAll(escapes, "$1") ?? single ?? escaped ?? "";
    }
  );
}
__name(unquoted, "unquoted");
function bare(line) {
  return (line ?? "").replace(/[\r\n]+$/, "");
}
__name(bare, "bare");
function workingFolder(instructions) {
  return instructions.filter(({ keyword }) => keyword === "WORKDIR").reduce((folder, { rest }) => posix2.resolve(folder, rest.trim()), "/");
}
__name(workingFolder, "workingFolder");
function globalDefaults(text) {
  const values = {};
  for (const { keyword, rest } of dockerfileLines(text).instructions) {
    if (keyword === "FROM") break;
    if (keyword !== "ARG") continue;
    for (const word of wordsOf({ rest }).words) {
      const [, name = "", value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
      if (value !== void 0) values[name] = filled(value, values);
    }
  }
  return values;
}
__name(globalDefaults, "globalDefaults");

export {
  readIgnoreFile,
  filled,
  WORD,
  FLAGS,
  dockerfileLines,
  syntaxOf,
  wordsOf,
  mountsOf,
  jsonWords,
  heredocsOf,
  unquoted,
  workingFolder,
  globalDefaults
};
