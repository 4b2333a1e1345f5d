/** The commands of an instruction that have to do with a path: those that speak of it, what they are given by others, and the
 *  scripts that they call. It is read, never run, and as far as its words go. */
import { literally, namesFile } from "./copied.ts";

/** A file that the Dockerfile brings. */
export interface Script {
  name: string;
  text: string;
}

/** One command with what belongs to it: its heredoc, or all of a block that is written to one file. */
interface Part {
  text: string;
  /** Variables and functions that it sets. */
  sets: readonly string[];
  /** Names of files that it writes. */
  writes: readonly string[];
  /** The server that it asks, by the program's name. */
  asks: string | undefined;
}

/** Commands of an instruction, each with those that give it something: variables, functions, files on the way, the condition
 *  that it stands under, and what a server was told before. */
type Given = ReadonlyMap<Part, readonly Part[]>;

/** Texts in which what makes the path differ is to be looked for; none where another command than this instruction's made it.
 *  `names`: of a file that has another name in each build, both. */
export function ownTexts(
  instruction: string,
  path: string,
  files: readonly Script[] = [],
  names: readonly string[] = [],
): string[] {
  return [...ownParts(instruction.slice(0, LONGEST), path, files, names)].map((text) => text.slice(0, LONGEST));
}

/** Signs of a text that are looked at. */
const LONGEST = 100_000;
/** Scripts that call scripts, at most. */
const DEEP = 3;
/** Instructions that are kept, and commands of one that are looked at. */
const [KEPT, MOST] = [16, 400];

function ownParts(text: string, path: string, files: readonly Script[], names: readonly string[], depth = 0) {
  const given = givenOf(text);
  const parts = [...given.keys()];
  const speaks = speaking(path, names);
  const called = new Map(parts.map((part) => [part, files.filter((file) => calls(part.text, file.name))]));
  const busy = parts.filter(({ text }) => !IDLE.test(text) || />|\btee\b|[$`]/.test(text));
  const aloud = busy.filter((part) => speaks(part.text) || called.get(part)?.some((file) => speaks(file.text)));
  // A variable can hold the path.
  const holders = aloud
    .filter(({ text }) => /^\s*(?:RUN\s+|export\s+)*\w+=\S+\s*$/.test(text))
    .flatMap(({ sets }) => sets);
  const folders =
    aloud.length > 0 ? [] : busy.filter((part) => !IDLE.test(part.text) && speaksOfFolder(part.text, path));
  const silent =
    aloud.length + folders.length > 0 ? [] : busy.filter(({ text }) => !ELSEWHERE.test(text) && !FETCHES.test(text));
  const own = withGiven(
    [
      ...aloud,
      ...folders,
      ...silent,
      ...parts.filter((part) =>
        holders.some((name) => part.text.includes(`$${name}`) || part.text.includes(`\${${name}`)),
      ),
    ],
    given,
  );
  const found = new Set<string>();
  const take = (script: Script, level: number) => {
    if (found.has(`${script.name}\n${script.text}`) || level > DEEP) return;
    const others = files.filter((file) => file !== script && !DATA.test(file.name) && imports(script.text, file.name));
    if (!isShell(script)) {
      found.add(`${script.name}\n${script.text}`);
      for (const other of others) take(other, level + 1);
      return;
    }
    // What it reads in first has the functions that it calls.
    const [libraries, programs] = [others.filter(isShell), others.filter((file) => !isShell(file))];
    const whole = [...libraries, script].map(({ text }) => text).join("\n");
    for (const each of ownParts(whole, path, programs, names, level)) found.add(each);
  };
  for (const part of own) {
    found.add(part.text);
    const scripts = called.get(part) ?? [];
    // Of the scripts that a command calls those count that speak of the file, where some do and the command does not.
    const told = scripts.filter((file) => speaks(file.text));
    if (depth < DEEP) for (const each of told.length > 0 && !speaks(part.text) ? told : scripts) take(each, depth + 1);
  }
  return found;
}

function isShell({ name, text }: Script): boolean {
  return /\.(?:ba|da|z)?sh$/.test(name) || /^#!.*sh\b/.test(text);
}

/** Commands that write nothing of their own into a file. */
const IDLE =
  /^\s*(?:(?:RUN(?:\s+--\S+)*|then|do|else|if|!)\s+)*(?:chmod|chown|chgrp|cat|ls|rm|test|\[+|head|tail|wc|touch|mkdir|cd|pushd|popd|grep|file|cmp|diff|set|sleep|true|false|exit|:|du|ln|unset|strip|useradd|groupadd|adduser|addgroup)\b/;
/** What comes from elsewhere differs for reasons of its own. */
export const FETCHES =
  /\b(?:curl|wget|git|apt|apt-get|apk|dnf|yum|pip3?|npm|yarn|pnpm|composer|gem|mvn|rsync|scp)\b|(?<![.\w/])(?:go|cargo)\s+(?!run\b)[a-z]/;
/** It writes into a file of its own, by its name. */
const ELSEWHERE = /(?<![\d&])>>?\s*(?!\/dev\/null)["']?[\w./-]+|\btee\s+(?:-a\s+)?[\w./-]+|\s-o\s+[\w./-]+/;

/** Does a text speak of the path by its name? Its name can be put together: `f"{name}.csv"`, `backup-$(date +%s).tgz`. */
function speaking(path: string, names: readonly string[]): (text: string) => boolean {
  const name = path.replace(/^.*\//, "");
  const [, stem = "", end = ""] = /^(\w{3,})(\.\w+)$/.exec(name) ?? [];
  const put = (text: string) =>
    stem !== "" && /["']\w{3,}["']/.test(text) && text.includes(`}${end}`) && new RegExp(`["']${stem}["']`).test(text);
  const [one = "", other = ""] = names;
  let equal = 0;
  while (equal < one.length && one[equal] === other[equal]) equal += 1;
  // What both names begin with, up to the last sign that parts words.
  const common = /^.*[^\dA-Za-z]/.exec(one.slice(0, equal))?.[0] ?? "";
  const begun = common.length > 2 ? new RegExp(`${literally(common)}(?:["']?[$\`{%+.]|["'])`) : undefined;
  return (text) =>
    (name !== "" &&
      (name.length > 3 ? text.includes(name) : new RegExp(`(?<![\\w-])${literally(name)}(?![\\w-])`).test(text))) ||
    put(text) ||
    begun?.test(text) === true ||
    holed(text).some((pattern) => pattern.test(name));
}

/** What a shell, printf or a template fills in: `$n`, `${n}`, `%02d`, `{n}`, `#{n}`. */
const HOLE = /\$\w+|[$#]?\{\w*(?::\w+)?\}|%0?\d*[ds]/;

/** Names in a text that are filled in, as patterns; those of which nothing but the ending is known could be any. */
const holed = madeOnce((text) =>
  (text.match(/[^\s"'`;|&<>()/]+/g) ?? []).flatMap((word) => {
    const known = word.length > 100 ? [word] : word.split(HOLE);
    if (known.length === 1 || known.join("").replace(/\.\w+$/, "").length < 3) return [];
    return [new RegExp(`^${known.map(literally).join("[\\w.@-]+")}$`)];
  }),
);

/** Folders in which the files of many programs lie. */
const SHARED =
  /^(?:bin|sbin|lib\w*|usr|local|etc|opt|var|srv|run|root|home|tmp|app|apps|data|share|www|html|src|work|workspace|build|dist|out|output|target|cache|log|logs|public|static|assets|config|conf\.d|include|doc|docs|man|site-packages|node_modules|vendor)$/;

function speaksOfFolder(text: string, path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return folders.some(
    (folder, at) =>
      (at > 0 && text.includes(`/${folders.slice(0, at + 1).join("/")}`)) ||
      (!SHARED.test(folder) && namesFile(text, folder)),
  );
}

/** Commands with all that they are given, in any number of steps. */
function withGiven(own: readonly Part[], given: Given): Part[] {
  const found = new Set(own);
  for (const part of found) for (const each of given.get(part) ?? []) found.add(each);
  return [...found];
}

/** The same instruction, with the scripts that it calls, is asked for many paths: what is made of a text is kept for the next one. */
function madeOnce<T extends object>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

const givenOf = madeOnce((instruction): Given => {
  const pieces = piecesOf(instruction).slice(0, MOST);
  const parts = pieces.map(({ part }) => part);
  const uses = new Map(parts.map((part) => [part, new Set(part.text.match(/[\w.-]+/g) ?? [])]));
  const given = new Map(
    pieces.map(({ part, under }) => [
      part,
      parts.filter((other, at) => {
        if (other === part) return false;
        const words = uses.get(part) ?? new Set();
        return (
          other.sets.some(
            (name) =>
              words.has(name) &&
              new RegExp(`\\$\\{?[#!]?${name}\\b|(?:^|[\\s;(\`|])${name}(?:[\\s;)\`|]|$)`).test(part.text),
          ) ||
          other.writes.some((name) => (name.includes("/") ? part.text.includes(name) : words.has(name))) ||
          (part.asks !== undefined && part.asks === other.asks) ||
          under.includes(at)
        );
      }),
    ]),
  );
  return given;
}, KEPT);

/** Signs that stand for what is set aside, so that nothing in it ends a command. */
const ASIDE = /\ue020(\d+)\ue021/g;

function piecesOf(instruction: string): { part: Part; under: readonly number[] }[] {
  const aside: string[] = [];
  const put = (text: string) => `\ue020${aside.push(text) - 1}\ue021`;
  const whole = (text: string): string =>
    text.includes("\ue020") ? whole(text.replaceAll(ASIDE, (_all, at: string) => aside[Number(at)] ?? "")) : text;
  let bare = withHeredocs(instruction.replaceAll(/^[ \t]*#(?!!).*\n?/gm, "").replaceAll(/\\\r?\n/g, " "), put);
  bare = bare.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'/gs, put);
  // From the inside out.
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/\$\([^()]*\)|`[^`\n]*`/g, put);
  }
  return blocks(bare.split(/&&|\|\||;|\n|(?<![>&])&(?![&>])/)).map(({ piece, under }) => ({
    part: partOf(whole(piece), piece),
    under,
  }));
}

const SERVERS = /\b(mysql|maria|psql|sqlite|redis|mongo|ldap|slap|influx|etcd|vault|consul)\w*\s/;

function partOf(text: string, bare: string): Part {
  const sets = [
    ...text.matchAll(/(?:^\s*|\s)(?:RUN\s+)?(?:export\s+|local\s+|declare\s+(?:-\w+\s+)*|readonly\s+)?(\w+)\+?=/g),
    ...text.matchAll(/\b(?:for|read(?:\s+-\w+)*|printf\s+-v|mapfile(?:\s+-\w+)*)\s+(\w+)/g),
    ...text.matchAll(/^\s*(?:RUN\s+|function\s+)?(\w+)\s*\(\)\s*[{(]/g),
  ].flatMap(([, name = ""]) => (name.length > 0 ? [name] : []));
  const writes = [
    ...text.matchAll(/>>?\s*["']?([^\s"'&|;<>()$]+)|\btee\s+(?:-a\s+)?["']?([^\s"'&|;<>()$-]+)/g),
    ...text.matchAll(/\s(?:-o|-out|--output|-keyout|--out)[\s=]?["']?([^\s"'&|;<>()$]+)/g),
    ...bare.matchAll(/\b(?:cp|mv|install|ln|gcc|cc|g\+\+|javac|split)\s[^|<>]*?\s([^\s|<>\ue020]+)\s*$/g),
  ].flatMap(([, one, other]) => {
    const name = (one ?? other ?? "").replace(/^.*\//, "");
    if (name === "null" || /^[\d&-]*$/.test(name)) return [];
    return name.length > 2 ? [name] : [one ?? other ?? ""].filter((word) => word.length > 2);
  });
  return { text, sets, writes, asks: SERVERS.exec(text)?.[1] };
}

const HEREDOC = /(?<!<)<<-?\s*(["']?)(\w+)\1/;

/** What a shell reads line by line is left as it is; what another program reads belongs to its command. */
function withHeredocs(text: string, put: (text: string) => string): string {
  const lines = text.split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, , end] = HEREDOC.exec(line) ?? [];
    const last = end === undefined ? -1 : lines.findIndex((each, index) => index > at && each.trim() === end);
    const first = lines[at + 1] ?? "";
    const shell =
      /^\s*(?:RUN(?:\s+--\S+)*)?\s*(?:(?:\S*\/)?(?:ba|da|z)?sh(?:\s+-\w+)*)?\s*<<\S+\s*$/.test(line) &&
      !/^#!(?!.*sh\b)/.test(first);
    if (last < 0) out.push(line);
    else if (shell) lines[last] = "";
    else {
      const body = put(lines.slice(at + 1, last).join("\n"));
      out.push(line.replace(HEREDOC, (mark) => `${mark} ${body}`));
      at = last;
    }
  }
  return out.join("\n");
}

/** `{ …; } > f`, `for …; do …; done | sort > f`, `f() { …; }`: what is written to one place, or has one name, is one command. */
function blocks(pieces: readonly string[]): { piece: string; under: readonly number[] }[] {
  const out: { piece: string; under: number[] }[] = [];
  const open: number[] = [];
  for (const piece of pieces) {
    out.push({ piece, under: [...open] });
    const bare = piece.replace(/^\s*(?:(?:RUN(?:\s+--\S+)*|then|do|else|!)\s+)*/, "");
    if (/^(?:\{|\(|for\b|while\b|until\b|if\b|case\b|(?:function\s+)?\w+\s*\(\)\s*[{(])/.test(bare))
      open.push(out.length - 1);
    const closes = /^\s*(?:\}|done\b|fi\b|esac\b)(.*)$/s.exec(piece) ?? /^[^()]*\)(.*)$/s.exec(bare.replace(/^\(/, ""));
    if (!closes || open.length === 0) continue;
    const from = open.pop() ?? 0;
    const first = out[from];
    if (!first || !(/[>|]/.test(closes[1] ?? "") || /^\s*(?:RUN\s+|function\s+)?\w+\s*\(\)/.test(first.piece)))
      continue;
    first.piece = out
      .splice(from)
      .map(({ piece }) => piece)
      .join(";");
    out.push(first);
  }
  return out;
}

/** `cargo run` and `go run .` name no file; a program of Java is called without its ending; what builds reads its own file. */
function calls(command: string, file: string): boolean {
  const stem = file.replace(/\.\w+$/, "");
  if (BUILD_FILES.some(([names, tools]) => names.test(file) && tools.test(command))) return true;
  if (DATA.test(file)) return false;
  return (
    namesFile(command, file) ||
    (file.endsWith(".rs") && /\bcargo\s+run\b|\btarget\/(?:release|debug)\//.test(command)) ||
    (file.endsWith(".go") && /\bgo\s+(?:run|generate)\b/.test(command)) ||
    // What is compiled is called by its stem.
    (/\.(?:c|cc|cpp|cxx)$/.test(file) && new RegExp(`[/\\s]${literally(stem)}(?:\\s|$)`).test(command)) ||
    (/\*\.\w/.test(command) && command.includes(`*${/\.\w+$/.exec(file)?.[0] ?? "/"}`)) ||
    (file.endsWith(".java") && /\bjava\b/.test(command) && new RegExp(`\\b${literally(stem)}\\b`).test(command))
  );
}

/** What is read, and does nothing. */
const DATA = /\.(?:txt|csv|tsv|json|ya?ml|toml|md|html?|css|svg|xml|conf|ini|lock)$/;

const BUILD_FILES: readonly [RegExp, RegExp][] = [
  [/^(?:GNU)?[Mm]akefile$|\.mk$/, /(?<![\w.-])make(?![\w.-])/],
  [/^__main__\.py$/, /\bpython[\d.]*\s/],
  [/^index\.[cm]?js$/, /\bnode\s/],
  [/^CMakeLists\.txt$|\.cmake$/, /\bcmake\b/],
  [/^meson\.build$/, /\b(?:meson|ninja)\b/],
  [/^package\.json$|\.config\.[cm]?[jt]s$/, /\b(?:npm|npx|yarn|pnpm)\b/],
  [/^Rakefile$|\.rake$/, /\brake\b/],
  [/^(?:setup|conf)\.py$/, /\b(?:pip3?|sphinx-build|-m build)\b/],
  [/^build\.rs$/, /\bcargo\b/],
  [/\.gradle(?:\.kts)?$/, /\bgradlew?\b/],
  [/\.cs$/, /\bdotnet\s+(?:run|script)\b/],
  [/\.ya?ml$/, /\bansible(?:-\w+)?\b/],
  [/\.tf$/, /\b(?:terraform|tofu)\b/],
  // Templates.
  [/\.(?:html|md|ya?ml|tpl|tmpl|gotmpl|njk|liquid)$/, /\b(?:hugo|jekyll|eleventy|gomplate|helm|consul-template)\b/],
];

/** `import draw`, `require("./draw")`, `source lib.sh`. */
function imports(text: string, file: string): boolean {
  const stem = file.replace(/\.\w+$/, "");
  return (
    namesFile(text, file) ||
    (stem.length > 1 &&
      new RegExp(`\\b(?:import|from|require\\w*|use|include\\w*)\\b[^\\n]*\\b${literally(stem)}\\b`).test(text))
  );
}
