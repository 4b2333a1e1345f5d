/** One RUN instruction with something added: variables, options of its commands, commands at its end. Its comments, its line
 *  breaks and its style stay. Source: Dockerfile reference, RUN, "Shell and exec form", "Here-Documents". */
import { wordsOf, type Instruction } from "../image/dockerfile-lines.ts";
import { shellWord } from "../argv.ts";
import { endOf, withoutExec } from "./run-end.ts";
import { CARRIERS } from "./shell-text.ts";

/** What a RUN is to have as well. */
export interface Additions {
  env: Readonly<Record<string, string>>;
  options: Readonly<Record<string, string>>;
  /** Shell commands for the beginning. */
  first?: readonly string[];
  /** Shell commands for the end, in order. */
  commands: readonly string[];
}

export type EditedRun =
  /** `uncalled`: commands of `options` that the RUN does not call. */
  { lines: string[]; uncalled: string[] } | { refused: string };

const FLAGS = /^(?:--\S+\s+)*/;
/** Before the name of a command: the beginning, an operator, or a word that takes a command; and variables of its own. */
const BEFORE = String.raw`(?<=(?:^|[;&|(){}\n!]|(?<=^|[\s;&|(])(?:${CARRIERS}|-m)(?=\s))\s*(?:\w+=\S*\s+)*)`;

/** `lines`: those of the file that the instruction has, heredocs included. */
export function editRun(
  instruction: Instruction,
  lines: readonly string[],
  { env, options, first = [], commands }: Additions,
  escape = "\\",
): EditedRun {
  const { rest, heredocs, line, headEnd } = instruction;
  const body = rest.replace(FLAGS, "");
  const variables = Object.entries(env)
    .filter(([name]) => !isSet(name, rest + heredocs))
    .map(([name, value]) => `${name}=${shellWord(value)}`);
  const exporting = [
    ...first.filter((command) => !`${rest}${heredocs}`.includes(command)),
    ...(variables.length === 0 ? [] : [`export ${variables.join(" ")}`]),
  ].join(" && ");
  const head = lines.slice(0, headEnd - line + 1);
  const below = lines.slice(head.length);
  const words = body.startsWith("[") ? execWords(instruction) : undefined;
  if (words) return execForm(rest, words, { exporting, options, commands }, escape);
  if (heredocs !== "" && /^\d*<<-?\s*\S+$/.test(body.trim())) {
    const script = scriptForm(below, { exporting, options, commands });
    return "refused" in script ? script : { ...script, lines: [...head, ...script.lines] };
  }
  // Behind a comment of the shell nothing runs.
  const end = withoutQuotes(rest).search(/\s#/);
  const live = end < 0 ? rest : rest.slice(0, end);
  if (/(?:&&|\|)\s*$/.test(withoutQuotes(live))) return { refused: "an operator of the shell ends the RUN" };
  const chosen = withOptions(head.join("\n"), headMask(head, escape), options);
  const begun = withBeginning(chosen.text.split("\n"), exporting, escape);
  return { lines: [...withEnd(begun, missing(commands, live), escape), ...below], uncalled: chosen.uncalled };
}

/** Flags of COPY and ADD that the instruction does not have yet. */
export function withFlags(lines: readonly string[], flags: readonly string[]): string[] {
  const [first = "", ...others] = lines;
  const wanted = flags.filter((flag) => !new RegExp(`\\s${flag.split("=")[0] ?? flag}(?:[=\\s]|$)`).test(first));
  return wanted.length === 0
    ? [...lines]
    : [first.replace(/^\s*\S+/, (keyword) => `${keyword} ${wanted.join(" ")}`), ...others];
}

/** What stands in front of one command of several is for that one alone. */
function isSet(name: string, run: string): boolean {
  const alone = !/&&|\|\||[;|\n]/.test(run.replaceAll(/\\\n/g, " "));
  return new RegExp(alone ? `\\b${name}=` : `\\bexport\\s[^;&|\n]*\\b${name}=|^\\s*${name}=\\S*\\s*$`, "m").test(run);
}

/** The commands as few: what only removes paths becomes one `rm`, after the others, and none is there twice. */
export function merged(commands: readonly string[]): string[] {
  const parts = [...new Set(commands.flatMap(steps))];
  const removed = parts.map(removals);
  const paths = [...new Set(removed.flatMap((each) => each?.paths ?? []))];
  const others = parts.filter((_part, index) => removed[index] === undefined);
  if (paths.length === 0) return others;
  const recursive = removed.some((each) => each?.recursive);
  return [...others, `rm ${recursive ? "-rf" : "-f"} ${paths.join(" ")}`];
}

/** The commands that `&&` joins; what stands in brackets or quotes stays together. */
function steps(command: string): string[] {
  const parts: string[] = [];
  const mask = withoutQuotes(command);
  let depth = 0;
  let from = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if ("({".includes(mask[at] ?? "")) depth += 1;
    if (")}".includes(mask[at] ?? "")) depth -= 1;
    if (depth > 0 || !mask.startsWith(" && ", at)) continue;
    parts.push(command.slice(from, at));
    from = at + 4;
  }
  return [...parts, command.slice(from)];
}

/** A command without what stands in quotes or brackets: what a loop or a shell of its own does is left out. */
export function outermost(command: string): string {
  let rest = withoutQuotes(command);
  for (let before = ""; before !== rest;) [before, rest] = [rest, rest.replaceAll(/\([^()]*\)/g, "")];
  return rest;
}

function removals(part: string): { paths: string[]; recursive: boolean } | undefined {
  const [, flags, paths] =
    /^rm (-rf|-f) ((?:[^\s|;&<>$`()'"\\]+|'[^']*')(?: (?:[^\s|;&<>$`()'"\\]+|'[^']*'))*)$/.exec(part) ?? [];
  return paths === undefined ? undefined : { paths: paths.match(/'[^']*'|\S+/g) ?? [], recursive: flags === "-rf" };
}

/** The commands that do not stand at the end of the RUN already. */
function missing(commands: readonly string[], rest: string): string[] {
  const parts = rest.split(/\s*(?:&&|;|\n)\s*/).map((part) => part.replaceAll(/\s+/g, " ").trim());
  const last = parts.findLastIndex(
    (part) => part !== "" && !/^(?:rm |find .* -delete$|: >|exit(?: \d+)?$)/.test(part) && !commands.includes(part),
  );
  const ending = parts.slice(last + 1);
  const gone = new Set(ending.flatMap((part) => (/^rm\s/.test(part) ? part.split(" ").slice(1) : [])));
  return commands.flatMap((command) => {
    // A command with a `;` of its own is no part.
    if (ending.includes(command) || (command.includes(";") && rest.includes(command))) return [];
    const removal = removals(command);
    if (!removal) return [command];
    const left = removal.paths.filter((path) => !gone.has(path));
    return left.length === 0 ? [] : [`rm ${removal.recursive ? "-rf" : "-f"} ${left.join(" ")}`];
  });
}

type Begun = Omit<Additions, "env" | "first"> & { exporting: string };

function execWords(instruction: Instruction): string[] | undefined {
  const { words } = wordsOf(instruction);
  // A body that begins with a bracket and is no JSON is a shell's test.
  return words[0]?.startsWith("[") === true ? undefined : words;
}

/** Without a shell there is nothing to add a command to: the words are given to one. */
function execForm(
  rest: string,
  words: readonly string[],
  { exporting, options, commands }: Begun,
  escape: string,
): EditedRun {
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  const [program = "", option = "", script] = words;
  if (
    script !== undefined &&
    words.length === 3 &&
    /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(program) &&
    /^-\w*c$/.test(option)
  ) {
    const chosen = withOptions(script, shellMask(script), options);
    const begun = exporting === "" ? chosen.text : `${exporting} && ${chosen.text}`;
    const whole = joined(begun, shellMask(begun), missing(commands, script));
    const json = [program, option, whole].map((word) => JSON.stringify(word)).join(", ");
    return { lines: [`RUN ${flags}[${json}]`], uncalled: chosen.uncalled };
  }
  const line = words.map(shellWord).join(" ");
  const chosen = withOptions(line, shellMask(line), options);
  if (chosen.text === line && exporting === "" && commands.length === 0)
    return { lines: [`RUN ${rest}`], uncalled: chosen.uncalled };
  const begun = [`RUN ${flags}${exporting === "" ? "" : `${exporting} && `}${chosen.text}`];
  return { lines: withEnd(begun, commands, escape), uncalled: chosen.uncalled };
}

/** How a script of another language calls a command of the shell. */
const CALLS: readonly [RegExp, (command: string) => string][] = [
  [/\bpython[\d.]*\b/, (command) => `__import__("subprocess").run(["sh", "-c", ${command}], check=True)`],
  [/\bnode\b/, (command) => `require("child_process").execFileSync("sh", ["-c", ${command}], { stdio: "inherit" });`],
  [/\bruby\b/, (command) => `system("sh", "-c", ${command.replaceAll("#", "\\#")}, exception: true)`],
  [/\bperl\b/, (command) => `system("sh", "-c", ${command.replaceAll(/[$@]/g, "\\$&")}) == 0 or die;`],
];

/** `lines`: the heredoc with the line that ends it. */
function scriptForm(lines: readonly string[], { exporting, options, commands }: Begun): EditedRun {
  const script = lines.slice(0, -1);
  const shebang = script[0]?.startsWith("#!") === true ? script[0] : undefined;
  if (shebang !== undefined && !/[/\s](?:ba|da|a|z|k)?sh\b/.test(shebang)) {
    const called = CALLS.find(([language]) => language.test(shebang))?.[1];
    if (called === undefined || exporting !== "") return { refused: "the RUN is a script, and not one of a shell" };
    const ending = commands.filter((command) => !script.includes(called(JSON.stringify(command))));
    return {
      lines: [...script, ...ending.map((command) => called(JSON.stringify(command))), ...lines.slice(-1)],
      uncalled: Object.keys(options),
    };
  }
  const text = script.join("\n");
  const chosen = withOptions(text, shellMask(text), options);
  const ended = missing(commands, text);
  const called = ended.length === 0 ? chosen.text : withoutExec(chosen.text, shellMask(chosen.text));
  const [first = "", ...others] = called.split("\n");
  const begun = [
    ...(shebang === undefined ? [] : [first]),
    ...(exporting === "" ? [] : [exporting]),
    ...(shebang === undefined ? [first] : []),
    ...others,
  ];
  const careful = /^\s*set\s+-\w*e|^#!.*sh\s+-\w*e/m.test(text);
  // A script without `set -e` fails when its last command does; what is added must not hide that.
  const ending = careful || ended.length === 0 ? ended : [["[ $? -eq 0 ]", ...ended].join(" && ")];
  // What stands behind `exit` is not run; and what is still in the background is waited for.
  const last = begun.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  if (/^\s*exit(?:\s+\d+)?\s*;?\s*$/.test(begun[last] ?? "")) begun.splice(last, 0, ...ended);
  else if (/[^&]&\s*$/.test(begun[last] ?? "") && ended.length > 0) begun.push("wait", ...ended);
  else begun.push(...ending);
  return { lines: [...begun, ...lines.slice(-1)], uncalled: chosen.uncalled };
}

/** What a shell is given in single quotes are commands as well: `find … -exec sh -c 'gzip -9 "$1"' _ {} +`. */
function withScripts(text: string, mask: string): string {
  const calls = [...text.matchAll(/\bsh\s+-\w*c\s+'([^']*)'/g)].filter(({ index }) => mask.startsWith("sh", index));
  return calls.reduce((all, { 0: call, 1: script = "", index }) => {
    const end = index + call.length - 1;
    return `${all.slice(0, end - script.length - 1)};${shellMask(script)};${all.slice(end + 1)}`;
  }, mask);
}

/** Options for each call of their commands, unless the call has them. `outer`: the text without what is quoted. */
function withOptions(
  text: string,
  outer: string,
  options: Readonly<Record<string, string>>,
): { text: string; uncalled: string[] } {
  const mask = withScripts(text, outer);
  const uncalled: string[] = [];
  const places: [number, string][] = [];
  for (const [command, flags] of Object.entries(options)) {
    const [name = "", ...verbs] = command.split(" ").map((word) => word.replaceAll(/[.+*?^$()|[\]{}\\]/g, "\\$&"));
    const called = new RegExp(
      `${BEFORE}(?:[\\w./-]*/)?${[`${name}[\\d.]*`, ...verbs].join("\\s+")}(?=[\\s;&|)]|$)`,
      "g",
    );
    const calls = [...mask.matchAll(called)].map((call) => call.index + call[0].length);
    if (calls.length === 0) uncalled.push(command);
    for (const end of calls) {
      const [arguments_ = ""] = /^[^;&|\n]*/.exec(mask.slice(end)) ?? [];
      if (UNPACKING.test(`${name}${arguments_.replace(/^\s+/, " ")}`)) continue;
      const [firstFlag = ""] = flags.split(/[ =]/);
      if (!new RegExp(`\\s${firstFlag}(?=[\\s=]|$)`).test(arguments_)) places.push([end, ` ${flags}`]);
    }
  }
  const written = places
    .toSorted(([one], [other]) => other - one)
    .reduce((whole, [at, flags]) => whole.slice(0, at) + flags + whole.slice(at), text);
  return { text: written, uncalled };
}

/** Calls that unpack or list take no flag of packing. */
const UNPACKING = /^jar (?:-?[\w0]*[xt]|--extract|--list)|^7\w* [xelt]\b/;

/** The lines of an instruction as one line of a shell, each sign at its place: what is no command is blank. */
function headMask(lines: readonly string[], escape: string): string {
  const [, keyword = ""] = /^(\s*\S+\s)/.exec(lines[0] ?? "") ?? [];
  const text = lines
    .map((line, index) => (index > 0 && /^\s*#/.test(line) ? " ".repeat(line.length) : line))
    .map((line) =>
      line.trimEnd().endsWith(escape)
        ? `${line.trimEnd().slice(0, -1)} ${" ".repeat(line.length - line.trimEnd().length)}`
        : line,
    )
    .join(" ");
  // The keyword ends like a command, so that what follows begins one; flags before it are none.
  const begun = `${" ".repeat(keyword.length - 1)};${text.slice(keyword.length)}`;
  return withoutQuotes(
    begun.replace(
      /^(\s*;\s*)((?:--\S+\s+)+)/,
      (_all, start: string, flags: string) => start + " ".repeat(flags.length),
    ),
  );
}

function shellMask(text: string): string {
  return withoutQuotes(text.replaceAll("\\\n", "  ").replaceAll(/^\s*#.*$/gm, (comment) => " ".repeat(comment.length)));
}

/** The text with all that stands in quotes, or behind a backslash, made blank. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'|\\./gs, (quoted) => "_".repeat(quoted.length));
}

/** `export` before the first command, which may stand on a later line. */
function withBeginning(lines: readonly string[], exporting: string, escape: string): string[] {
  if (exporting === "") return [...lines];
  let index = 0;
  let column = (/^\s*\S+\s+/.exec(lines[0] ?? "")?.[0] ?? "").length;
  for (;;) {
    const rest = (lines[index] ?? "").slice(column);
    const flag = /^\s*--\S+/.exec(rest)?.[0];
    if (flag !== undefined) column += flag.length;
    else if (
      index + 1 < lines.length &&
      (rest.trim() === "" || rest.trim() === escape || (index > 0 && /^\s*#/.test(rest)))
    ) {
      index += 1;
      column = 0;
    } else break;
  }
  return lines.map((line, at) => {
    if (at !== index) return line;
    const [, space = "", rest = ""] = /^(\s*)(.*)$/s.exec(line.slice(column)) ?? [];
    return `${line.slice(0, column)}${space}${exporting} && ${rest}`;
  });
}

/** The same in one line. */
function joined(text: string, mask: string, commands: readonly string[]): string {
  if (commands.length === 0) return text;
  const { before, joint, behind } = endOf(text, mask);
  const called = withoutExec(before, mask);
  return `${called}${joint === "&&" ? " " : ""}${joint} ${commands.join(" && ")}${behind}`;
}

/** Commands at the end, in the style of the lines before. */
function withEnd(lines: readonly string[], commands: readonly string[], escape: string): string[] {
  if (commands.length === 0) return [...lines];
  const text = lines.join("\n");
  const end = endOf(text, headMask(lines, escape));
  const called = withoutExec(end.before, headMask(end.before.split("\n"), escape)).split("\n");
  if (end.joint === "&&") {
    const styled = appended(called, commands, escape);
    return `${styled.join("\n")}${end.behind}`.split("\n");
  }
  const [indent = ""] = /^\s*/.exec(called.length > 1 ? (called.at(-1) ?? "") : "    ") ?? [];
  const space = end.joint === ";" ? "" : " ";
  return `${called.join("\n")}${space}${end.joint} ${escape}\n${indent}${commands.join(" && ")}${end.behind}`.split(
    "\n",
  );
}

function appended(lines: readonly string[], commands: readonly string[], escape: string): string[] {
  const last = (lines.at(-1) ?? "").trimEnd();
  const bare = (last.endsWith(escape) ? last.slice(0, -1) : last)
    .trimEnd()
    .replace(/(?<!\\);$/, "")
    .trimEnd();
  const earlier = lines.slice(0, -1).findLast((line, index) => index === 0 || !/^\s*(?:#|$)/.test(line)) ?? "";
  const before = earlier.trimEnd().slice(0, -1).trimEnd();
  const [, indent = "", leading = ""] = /^(\s*)(&&\s*)?/.exec(lines.length > 1 ? bare : " ") ?? [];
  if (leading === "" && /(?:&&|;)$/.test(before)) {
    const all = [
      `${bare} && ${escape}`,
      ...commands.map((command, index) => `${indent}${command}${index < commands.length - 1 ? ` && ${escape}` : ""}`),
    ];
    return [...lines.slice(0, -1), ...all];
  }
  const space = indent === "" ? " " : indent;
  const all = [
    `${bare} ${escape}`,
    ...commands.map((command, index) => `${space}&& ${command}${index < commands.length - 1 ? ` ${escape}` : ""}`),
  ];
  return [...lines.slice(0, -1), ...all];
}
