/** Instructions as the key has them: without differences that change no byte. Two that read alike here must build alike. */
import { FLAGS, heredocsOf, jsonWords, unquoted, WORD, type Instruction } from "./dockerfile-lines.ts";

/** Instructions that take a list in brackets, those whose words are told apart by any blanks, those that take all as one, and those
 *  that have pairs. */
const LISTS = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "COPY", "ADD", "VOLUME"]);
const WORDS = new Set(["COPY", "ADD", "EXPOSE"]);
const SINGLE = new Set(["USER", "WORKDIR", "STOPSIGNAL"]);
const PAIRS = new Set(["ENV", "LABEL"]);
/** Flags that say what holds without them. */
const USUAL = /^--(?:(?:link|parents|keep-git-dir)=false|network=default|security=sandbox)$/;
/** Means the same within quotes and without. */
const PLAIN = /^[\w./:@%+,=-]*$/;
/** `names`: what the file's stages are called in the key. `backtick`: blanks are kept, since one may be escaped. */
export function keyedInstruction(
  instruction: Instruction,
  { names, backtick }: { names: StageNames; backtick: boolean },
): string {
  const { keyword, rest } = instruction;
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  const named = flags.replaceAll(WORD, (flag) => withStage(keyword, flag, names));
  const text = backtick ? rest : normalized(keyword, { flags: named, body: rest.slice(flags.length), names });
  const heredocs = heredocText(instruction);
  // What an image triggers and the file says too is done twice.
  return `${instruction.triggered ? "ONBUILD " : ""}${keyword} ${text}${heredocs === "" ? "" : `\n${heredocs}`}`;
}

export interface StageNames {
  /** What a name counts as, by the name in small letters. */
  counted: ReadonlyMap<string, string>;
  /** Names in small letters by the stages' places; for a stage without one, what its place counts as. */
  placed: readonly (string | undefined)[];
}

interface NamedStage {
  name: string | undefined;
  takes: readonly string[];
  instructions: readonly Instruction[];
}

/** A stage counts by its place among those that are needed, since its name changes no byte; by its name in small letters where that
 *  can mean something else: another stage, an image or context from outside, or what a variable says. */
export function stageNames(
  all: readonly NamedStage[],
  needed: readonly NamedStage[],
  { contexts, backtick }: { contexts: readonly string[]; backtick: boolean },
): StageNames {
  const placed = all.map(({ name }) => name);
  const own = (name: string) => placed.includes(name.toLowerCase());
  const outside = [...contexts, ...needed.flatMap(({ takes }) => takes.filter((name) => !own(name)))];
  const elsewhere = new Set(outside.map((name) => name.toLowerCase().replace(/^.*\/|:latest$/g, "")));
  // FROM sees only the stages above it, so one of that name below is not meant.
  const hidden = all.flatMap(({ takes: [from = ""] }, at) =>
    placed.indexOf(from.toLowerCase()) >= at ? [from.toLowerCase()] : [],
  );
  const plain = !backtick && needed.every((stage) => stage.instructions.every((each) => isPlain(each, stage, own)));
  const counted = new Map<string, string>();
  for (const name of placed) {
    if (name === undefined || counted.has(name)) continue;
    const alone = placed.indexOf(name) === placed.lastIndexOf(name) && !elsewhere.has(name) && !hidden.includes(name);
    const at = needed.findIndex((stage) => stage.name === name);
    counted.set(name, plain && alone && at !== -1 ? `stage ${at}` : name);
  }
  const places = all.map((stage) => {
    const at = needed.indexOf(stage);
    return stage.name ?? (plain && at !== -1 ? `stage ${at}` : undefined);
  });
  return { counted, placed: places };
}

/** Whether the stages that an instruction names are seen in its text as they are called. */
function isPlain({ keyword, rest }: Instruction, { takes }: NamedStage, own: (name: string) => boolean): boolean {
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  if (keyword !== "FROM") {
    const each = flags.match(WORD) ?? [];
    return each.every((flag) => !/["'\\$]/.test(flag) || !/\bfrom=/i.test(unquoted(flag)));
  }
  const image = rest.slice(flags.length).split(/\s/)[0] ?? "";
  return !/["'\\$]/.test(image) || !own(takes[0] ?? "");
}

/** A flag that names a stage of the file, as it counts; also for its place, where no other is called so. */
function withStage(keyword: string, flag: string, { counted, placed }: StageNames): string {
  const keyed = (name: string) => counted.get(name.toLowerCase()) ?? name;
  if (keyword === "RUN" && flag.startsWith("--mount=")) {
    return flag.replace(
      /((?:^--mount=|,)from=)([\w.-]+)(?=,|$)/gi,
      (_whole, before: string, name: string) => before + keyed(name),
    );
  }
  const [, from = "", name = ""] = /^(--from=)([\w.-]+)$/.exec(flag) ?? [];
  if (keyword !== "COPY" || from === "") return flag;
  const at = /^\d+$/.test(name) ? placed[Number(name)] : undefined;
  const alone = at !== undefined && placed.indexOf(at) === placed.lastIndexOf(at);
  return from + keyed(alone ? at : name);
}

function normalized(
  keyword: string,
  { flags, body, names }: { flags: string; body: string; names: StageNames },
): string {
  const list = LISTS.has(keyword) ? jsonWords(body) : undefined;
  // Blanks of other kinds are none to every part of BuildKit, which looks at flags byte by byte.
  if (!/^[ \t!-~]*$/.test(flags)) return flags + body;
  if (list !== undefined) return spaced(flags, listed(list));
  if (keyword === "RUN") return spaced(flags, body);
  if (/[^\S \t]/.test(body)) return flags + body;
  const words = body.match(WORD) ?? [];
  if (keyword === "FROM") return spaced(flags, fromWords(words, names).join(" "));
  if (keyword === "HEALTHCHECK") return spaced(flags, healthCheck(body));
  if (PAIRS.has(keyword)) return flags + (pairsOf(words) ?? body);
  if (keyword === "ARG") return flags + words.map(bareValue).join(" ");
  // What begins with dashes would look like a flag.
  if (WORDS.has(keyword)) {
    return spaced(flags, words.map((word) => (/^.-/.test(word) ? word : bareWord(word))).join(" "));
  }
  return flags + (SINGLE.has(keyword) && words.length === 1 ? bareWord(body) : body);
}

function listed(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

function healthCheck(body: string): string {
  const [, kind = "", command = ""] = /^(cmd|none)(?![^ \t])[ \t]*(.*)$/is.exec(body) ?? [];
  const list = jsonWords(command);
  return kind === "" ? body : `${kind.toUpperCase()} ${list === undefined ? command : listed(list)}`;
}

/** `ENV a=1 b="2"`, or as of old `ENV a 1`, where everything after the name is its value. */
function pairsOf(words: readonly string[]): string | undefined {
  const [name = "", value = ""] = words;
  if (name.includes("=")) return words.map(withoutQuotes).join(" ");
  return words.length === 2 && PLAIN.test(name) && PLAIN.test(value) ? `${name}=${value}` : undefined;
}

/** A pair without quotes that hold nothing that needs them. */
function withoutQuotes(pair: string): string {
  const [, , name = "", value = ""] = /^(["']?)([\w.-]+)\1=(.*)$/s.exec(pair) ?? [];
  const bare = /^(["'])\1$/.test(value) ? "" : bareWord(value);
  return name !== "" && PLAIN.test(bare) ? `${name}=${bare}` : pair;
}

/** The same of an argument; quotes around its name are part of the name. */
function bareValue(argument: string): string {
  return /^\w+=/.test(argument) ? withoutQuotes(argument) : argument;
}

function bareWord(word: string): string {
  const [, , held] = /^(["'])(.*)\1$/s.exec(word) ?? [];
  return held !== undefined && held !== "" && PLAIN.test(held) ? held : word;
}

/** The image or the stage below, and the stage's own name where it counts, in whatever letters it and `AS` are written. */
function fromWords([image = "", as = "", name = "", ...more]: readonly string[], { counted }: StageNames): string[] {
  const below = counted.get(image.toLowerCase()) ?? image;
  if (!/^as$/i.test(as) || more.length > 0) return [below, as, name, ...more].filter((word) => word !== "");
  const small = name.toLowerCase();
  const counts = counted.get(small) ?? small;
  return counts === small ? [below, "AS", small] : [below];
}

/** Flags of different names in one order, however they stand, and without what holds anyway. */
function spaced(flags: string, body: string): string {
  const name = (flag: string) => flag.split("=", 1)[0] ?? "";
  const all = flags.match(WORD) ?? [];
  if (/["'\\]/.test(flags)) return [...all, body].join(" ");
  const ordered = all
    .map((flag) => flag.replace(/^(--(?:link|parents|keep-git-dir))=true$/, "$1"))
    .filter((flag) => !USUAL.test(flag))
    .toSorted((one, other) => name(one).localeCompare(name(other), "en"));
  return [...ordered, body].join(" ");
}

/** Without the tabs at the beginning of lines, where BuildKit takes them away: not where a shell gets the heredoc with its command.
 *  Source: BuildKit, instructions/parse.go, parseSourcesAndDest; dockerfile2llb/convert.go, dispatchRun. */
function heredocText({ keyword, rest, heredocs }: Instruction): string {
  const shell = keyword === "RUN" && (rest.replace(FLAGS, "").match(WORD) ?? []).length > 1;
  if (shell || heredocs === "") return heredocs;
  const lines = heredocs.split(/(?<=\n)/);
  let text = "";
  for (const { end, chomp } of heredocsOf(keyword, rest)) {
    const own = lines.splice(0, lines.indexOf(`${end}\n`) + 1);
    text += (chomp ? own.map((line) => line.replace(/^\t+/, "")) : own).join("");
  }
  // What is left has no end, and BuildKit refuses it.
  return text + lines.join("");
}
