import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/image/dockerfile-lines.ts
import { posix } from "node:path";
var DIRECTIVE = /^\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
var DIRECTIVES = ["syntax", "escape", "check"];
var WORD = /(?:"(?:\\.|[^"\\])*"?|'[^']*'?|\\.|[^\s"'\\])+/gs;
var FLAGS = /^(?:--(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[^\s"'\\])+\s+)*/s;
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
      const next = logical === "" ? bare(lines[at]).trimStart() : bare(lines[at]);
      if (/^[^\S\ufeff]*(#|$)/.test(next)) {
        if (at + 1 === line) open = false;
        continue;
      }
      open = continued.test(next);
      headEnd = at + 1;
      logical += next.replace(continued, "$1");
    }
    const [, keyword = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(logical.trim()) ?? [];
    if (keyword === "") continue;
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
  return { flags, words: jsonWords(body) ?? (body.match(WORD) ?? []).map(unquoted) };
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
function unquoted(word) {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
    (_whole, double, single, escaped) => {
      return double?.replaceAll(/\\(.)/gs, "$1") ?? single ?? escaped ?? "";
    }
  );
}
__name(unquoted, "unquoted");
function bare(line) {
  return (line ?? "").replace(/[\r\n]+$/, "");
}
__name(bare, "bare");
function workingFolder(instructions) {
  return instructions.filter(({ keyword }) => keyword === "WORKDIR").reduce((folder, { rest }) => posix.resolve(folder, rest.trim()), "/");
}
__name(workingFolder, "workingFolder");

export {
  WORD,
  FLAGS,
  dockerfileLines,
  syntaxOf,
  wordsOf,
  mountsOf,
  jsonWords,
  heredocsOf,
  unquoted,
  workingFolder
};
