/** What a COPY took out of another stage of the Dockerfile is mended where it was made; or else the COPY is left out. */
import { posix } from "node:path";
import { dockerfileLines, wordsOf } from "../image/dockerfile-lines.ts";
import { madeIn, neededFiles, speaksOf } from "./copied.ts";
import { empties } from "./emptied.ts";
import { editsOf, fixText, type Edits } from "./remedy.ts";
import { knownEdits, knownFix, touched, type ReportedCause } from "./reported.ts";
import { matches } from "./rule.ts";
import { outermost } from "./run-edits.ts";
import { EPOCH } from "./shell-text.ts";
import { tailored } from "./tailor.ts";

/** A cause whose paths a COPY took out of another stage, as one of the RUN there. */
export interface Copied {
  cause: ReportedCause;
  /** The paths in the image. */
  paths: readonly string[];
  /** Whether the COPY names one of them itself. */
  named: boolean;
  /** The line of the COPY. */
  copy: number;
}

/** COPY takes no command: what another stage made is mended there, under the paths that it has there. Undefined when that is not
 *  one RUN for all of them. */
export function inOtherStage(text: string, cause: ReportedCause): Copied | undefined {
  const { at } = cause;
  const line = at?.line;
  if (line === undefined || cause.paths.length === 0) return undefined;
  const made = cause.paths.flatMap(({ path }) => madeIn(text, line, path) ?? []);
  const run = made[0]?.line;
  if (run === undefined || made.length < cause.paths.length || made.some((each) => each.line !== run)) return undefined;
  const paths = cause.paths.map((each, index) => ({ ...each, path: made[index]?.path ?? each.path }));
  const there = { ...cause, at: { ...at, file: at?.file ?? "", line: run }, paths };
  return {
    cause: there,
    paths: cause.paths.map(({ path }) => path),
    named: made.some(({ named }) => named),
    copy: line,
  };
}

/** The remedy of a cause whose paths a COPY took out of another stage: for the RUN there or, without edits, for the COPY; undefined when
 *  it has none. */
export function fixThere(text: string, cause: ReportedCause): { fix: string; edits?: Edits | undefined } | undefined {
  const there = inOtherStage(text, cause);
  const source = there && runOf(text, there);
  const fix = knownFix(cause.rule);
  if (!there || source === undefined || fix === undefined) return undefined;
  const own = tailored(cause.rule, fix, source, there.cause.paths.map(touched), there.named);
  const edits = editsOf(own);
  const works = edits !== undefined && strayed(edits, there) === undefined;
  if (works && !empties(edits)) return { fix: fixText(own), edits };
  if (leftOut(text, there)) return { fix: LEAVE, edits: undefined };
  return works ? { fix: fixText(own), edits } : undefined;
}

/** The text of the RUN that made it. */
function runOf(text: string, { cause }: Copied): string | undefined {
  const run = dockerfileLines(text).instructions.find(({ line }) => line === cause.at?.line);
  return (
    run &&
    text
      .split(/\r?\n/)
      .slice(run.line - 1, run.end)
      .join("\n")
  );
}

const LEAVE =
  "# leave this COPY out: each build makes another file, and no command is known that makes it alike\n# where the server needs it: make it at the first start, or give the command a fixed value or seed\n# a stage from which nothing is copied any more is built by --target alone";

/** The lines of the COPY that takes nothing but these files, made a comment; undefined where the RUN would not remove them either, or
 *  something needs them. */
export function leftOut(text: string, copied: Copied): string[] | undefined {
  const source = runOf(text, copied);
  // What takes the date already needs a person; and what is a program is known by its place in the image.
  if (source === undefined || source.includes(EPOCH)) return undefined;
  const paths = copied.cause.paths.map((each, at) => ({ ...each, path: copied.paths[at] ?? each.path }));
  const removal = knownEdits({ ...copied.cause, paths }, source, false);
  const { instructions } = dockerfileLines(text);
  const copy = instructions.find(({ line }) => line === copied.copy);
  if (!copy || removal === undefined || strayed(removal, copied) !== TAKEN) return undefined;
  const [taken = "", ...others] = wordsOf(copy).words;
  const alone = others.length === 1 && copied.cause.paths.every(({ path }) => path === posix.join("/", taken));
  const after = instructions.filter(({ line, keyword }) => line > copy.line && keyword === "COPY");
  const elsewhere = [neededFiles(text, copy.line), ...after.map(({ rest }) => rest)].join("\n");
  if (!alone || copied.paths.some((path) => speaksOf(elsewhere, path))) return undefined;
  const lines = text.split(/\r?\n/).slice(copy.line - 1, copy.end);
  return lines.map((line, at) =>
    at === 0 ? `# left out, as each build has another: ${line.trimStart()}` : `# ${line}`,
  );
}

export const TAKEN = "it would take away what the COPY takes: leave it out of both";

/** Why a command is none for the stage from which the paths were copied. */
export function strayed({ run }: Edits, copied: Copied | undefined): string | undefined {
  if (run === undefined || !copied) return undefined;
  // What packs or edits a file removes its own beside it.
  if (copied.named && /\brm\s|-delete\b/.test(outermost(run))) return TAKEN;
  const there = copied.cause.paths.every(({ path }, index) => path === copied.paths[index]);
  const speaks =
    /\{(?:paths|folders)\}/.test(run) ||
    !/(?:^|\s)\/\w/.test(run) ||
    copied.cause.paths.some(({ path }) => run.includes(path) || run.split(/\s+/).some((word) => names(word, path)));
  return there || speaks ? undefined : "its command names paths of the image, which are others in that stage";
}

/** Is the path one of a pattern? */
function names(word: string, path: string): boolean {
  const glob = word.slice(1).replaceAll(/\?+/g, "*");
  return word.startsWith("/") && /[*?]/.test(word) && [glob, `${glob}/**`].some((each) => matches(each, path.slice(1)));
}
