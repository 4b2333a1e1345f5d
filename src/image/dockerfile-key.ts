/** Instructions as the key has them: without differences that change no byte. Two that read alike here must build alike. */
import { FLAGS, heredocsOf, jsonWords, WORD, type Instruction } from "./dockerfile-lines.ts";

/** Instructions that take a list in brackets, those whose words are told apart by any blanks, and those that have pairs. */
const LISTS = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "COPY", "ADD", "VOLUME"]);
const WORDS = new Set(["FROM", "COPY", "ADD", "ARG", "EXPOSE"]);
const PAIRS = new Set(["ENV", "LABEL"]);
/** `stages`: names of the file's stages by their places, in small letters. `backtick`: blanks are kept, since one may be escaped. */
export function keyedInstruction(
  instruction: Instruction,
  { stages, backtick }: { stages: Stages; backtick: boolean },
): string {
  const { keyword, rest } = instruction;
  const [flags = ""] = FLAGS.exec(rest) ?? [];
  const named = flags.replaceAll(WORD, (flag) => withStage(keyword, flag, stages));
  const text = backtick ? rest : normalized(keyword, named, rest.slice(flags.length));
  const heredocs = heredocText(instruction);
  // What an image triggers and the file says too is done twice.
  return `${instruction.triggered ? "ONBUILD " : ""}${keyword} ${text}${heredocs === "" ? "" : `\n${heredocs}`}`;
}

type Stages = readonly (string | undefined)[];

/** A flag that names a stage of the file, with its name in small letters; also for its place, where no other is called so. */
function withStage(keyword: string, flag: string, stages: Stages): string {
  const small = (before: string, name: string) =>
    before + (stages.includes(name.toLowerCase()) ? name.toLowerCase() : name);
  if (keyword === "RUN" && flag.startsWith("--mount=")) {
    return flag.replace(/([=,]from=)([\w.-]+)(?=,|$)/gi, (_whole, before: string, name: string) => small(before, name));
  }
  const [, from = "", name = ""] = /^(--from=)([\w.-]+)$/.exec(flag) ?? [];
  if (keyword !== "COPY" || from === "") return flag;
  const placed = /^\d+$/.test(name) ? stages[Number(name)] : undefined;
  const alone = placed !== undefined && stages.indexOf(placed) === stages.lastIndexOf(placed);
  return small(from, alone ? placed : name);
}

function normalized(keyword: string, flags: string, body: string): string {
  const list = LISTS.has(keyword) ? jsonWords(body) : undefined;
  // Blanks of other kinds are none to every part of BuildKit.
  const plain = !/[^\S \t]/.test(flags + body);
  if (list !== undefined) return spaced(flags, `[${list.map((word) => JSON.stringify(word)).join(", ")}]`);
  if (keyword === "RUN" && /^[ \t!-~]*$/.test(flags)) return spaced(flags, body);
  if (!plain) return flags + body;
  const words = body.match(WORD) ?? [];
  if (keyword === "FROM") return spaced(flags, words.map(fromWord).join(" "));
  const apart = WORDS.has(keyword) || (PAIRS.has(keyword) && words[0]?.includes("=") === true);
  return apart ? spaced(flags, words.join(" ")) : flags + body;
}

/** `AS` and the stage's name, in whatever letters they are written. */
function fromWord(word: string, at: number): string {
  if (at === 1 && /^as$/i.test(word)) return "AS";
  return at === 2 ? word.toLowerCase() : word;
}

function spaced(flags: string, body: string): string {
  return [...(flags.match(WORD) ?? []), body].join(" ");
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
