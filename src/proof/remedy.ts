/** What to write against a cause: parts that `fix` can write into a Dockerfile by itself, and words for the rest. */
import { shellWord } from "../argv.ts";

/** What a fix puts in the place of an id that is thrown. */
export const FIXED_ID = "00000000-0000-4000-8000-000000000001";

/** What a fix puts in the place of the clock where a variable is not possible: 2020-01-01 UTC, the default of the product's stages. */
export const FIXED_SECONDS = "1577836800";

/** And in the place of a value that only the server may know. */
export const UNSET = "set-when-the-server-starts";

/** With these GNU tar packs the same files the same way; in its own form, and in that of POSIX, which has more times. */
export const GNU_TAR_OPTIONS = "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner";
export const TAR_OPTIONS = `${GNU_TAR_OPTIONS} --pax-option=delete=atime,delete=ctime`;

/** Changes to the instruction that made a difference; all of them together are the remedy. */
export interface Edits {
  /** Build arguments to declare in the stage, before the instruction: `NAME`, or `NAME=DEFAULT`. */
  args?: readonly string[];
  /** Variables for this RUN alone. */
  env?: Readonly<Record<string, string>>;
  /** Options for commands of the RUN: `{ gzip: "-n", "pip install": "--no-compile" }`. */
  options?: Readonly<Record<string, string>>;
  /** Pieces of the instruction as it is written, and what to write in their place, everywhere in it. White space of `from`
   *  may be any other in the file. */
  replace?: readonly { from: string; to: string }[];
  /** A shell command at the beginning of the same RUN: a file that is to be as it was is put aside. */
  first?: string;
  /** A shell command at the end of the same RUN, so that the layer never holds the file. `{paths}` stands for the paths that
   *  differ, each quoted. It must succeed whether the file is there or not. */
  run?: string;
  /** Flags of COPY or ADD: `--chmod=644`. */
  copy?: string;
}

/** A text alone is for a person: lines for the Dockerfile, and comments. */
export type Fix = string | (Edits & { /** What else there is to say or to do. */ text?: string });

/** The lines of a fix as people read them. */
export function fixText(fix: Fix): string {
  if (typeof fix === "string") return fix;
  const { args = [], env = {}, options = {}, replace = [], first, run, copy, text } = fix;
  const variables = Object.entries(env).map(([name, value]) => `${name}=${shellWord(value)}`);
  const others = args.length + variables.length + Object.keys(options).length > 0 || first !== undefined;
  return [
    ...(args.length > 0 ? ["# in the stage, before this instruction:", ...args.map((name) => `ARG ${name}`)] : []),
    ...(variables.length > 0 ? [`# for this RUN alone:`, `export ${variables.join(" ")}`] : []),
    ...replace.map(({ from, to }) => `${closed(to)}   # in place of: ${closed(from)}`),
    ...Object.entries(options).map(([command, flags]) => `${command} ${flags} …`),
    ...(first === undefined ? [] : ["# at the beginning of the same RUN:", first]),
    ...(run === undefined
      ? []
      : [...(others ? ["# at the end of the same RUN:"] : []), run.replaceAll("{paths}", "FILE")]),
    ...(copy === undefined ? [] : [`COPY ${copy} …`]),
    ...(text === undefined ? [] : [text]),
  ].join("\n");
}

/** A piece of a command, with the brackets that end behind it. */
function closed(piece: string): string {
  const open = piece.split("(").length - piece.split(")").length;
  return open > 0 && piece.includes("$(") ? piece + ")".repeat(open) : piece;
}

/** The parts that a program can write; undefined when only a person can do it. */
export function editsOf(fix: Fix): Edits | undefined {
  if (typeof fix === "string") return undefined;
  const { text: _text, ...edits } = fix;
  return Object.keys(edits).length > 0 ? edits : undefined;
}
