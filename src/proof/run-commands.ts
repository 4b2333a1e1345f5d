/** Changes of the commands that a RUN itself holds, against all that differs in the files of a cause: a clock that is mended beside dice
 *  that are not is worth nothing. */
import { arguedValues } from "./build-values.ts";
import { sourceTimes } from "./clocks.ts";
import { isOneSided } from "./differences.ts";
import { causesShown } from "./evidence.ts";
import { half } from "./halves.ts";
import { packedBeside } from "./packed-beside.ts";
import type { Edits } from "./remedy.ts";
import { compiling, rewritten } from "./rewrites.ts";
import { BY_CAUSE } from "./rules/general.ts";
import type { Touched } from "./tailor.ts";

export const DICE = /\/(?:random|number|vcs|build-id)$/;

const RANDOM = BY_CAUSE["random value"].rule;

/** The changes; none where something could be left out that would still be drawn with them. */
export function commandsAgainst(
  rule: string,
  source: string,
  of: { touched: readonly Touched[]; removable: boolean; kept: boolean },
): Edits {
  const { touched, removable } = of;
  if (touched.every((each) => isSigned(source, each))) return {};
  const edits = withValues(rule, source, of);
  if (removable && touched.every((each) => isLogged(source, each))) return {};
  if (!touched.some(isDrawn) || !halfOf(source, edits, touched)) return edits;
  // The clock hid them from the readers, who show the first difference of such a file.
  const others = withValues(rule, source, { ...of, beside: [RANDOM] });
  if (!halfOf(source, others, touched)) return others;
  return removable ? {} : edits;
}

/** Who signs with such a key draws a number each time, whatever is signed. */
function isSigned(source: string, { evidence }: Touched): boolean {
  return /\s-sign\b/.test(source) && evidence?.seen.join().includes("DER,drawn number") === true;
}

/** A log that no command of the shell writes is that of a program with a clock of its own. */
function isLogged(source: string, { difference: { path } }: Touched): boolean {
  const name = path.replace(/^.*\//, "");
  const written = source.match(/(?:>|\btee\b)[^;&|\n]*/g) ?? [];
  return (
    name.endsWith(".log") && source.includes(name) && !written.some((each) => each.includes(name) || each.includes("$"))
  );
}

/** A table's own defaults stay as they are. */
const DEFAULTS = /\bcurrent_(?:timestamp|time|date)\b/i;

function halfOf(source: string, edits: Edits, touched: readonly Touched[]): boolean {
  const anew = (edits.replace ?? []).reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
  const rows = touched.every(({ evidence }) => evidence?.seen[0] === "SQLite" && evidence.columns === undefined);
  if (rows && edits.replace !== undefined && DEFAULTS.test(anew)) return true;
  const named = touched.some(({ difference }) => isOneSided(difference.kinds));
  if (named && edits.replace !== undefined && /\bmktemp\b/.test(anew)) return true;
  // What is packed was written by any of the commands.
  const packed = touched.some(({ evidence }) => evidence?.seen.some((each) => ARCHIVE.test(each)));
  return half(source, edits, packed ? undefined : touched.map(({ difference: { path } }) => path));
}

const ARCHIVE = /^(?:tar|zip|cpio|ar|7z|file system)$/;

/** Of what holds records or members, one is shown. */
const DIVIDED = /^(?:SQLite|tar|zip|cpio|ar|7z)$/;

/** May it differ in dice? */
function isDrawn({ difference, evidence }: Touched): boolean {
  if (evidence === undefined) return false;
  // Of what is no text, only the first difference is known; and the name of a file is another one.
  if (!/\btext\b/.test(evidence.seen.at(-1) ?? "") || isOneSided(difference.kinds)) return true;
  if (evidence.seen.some((each) => DIVIDED.test(each) || each.endsWith("nothing explains"))) return true;
  return causesShown(evidence).some((cause) => /^(?:random|number|order)/.test(cause));
}

/** The changes of the commands; beside a clock that is written anew, what else is thrown is taken from an argument. */
function withValues(
  rule: string,
  source: string,
  of: { touched: readonly Touched[]; removable: boolean; kept: boolean; beside?: readonly string[] },
): Edits {
  const { touched, removable, kept, beside = [] } = of;
  const whole = commandsOf(rule, source, { touched, whole: removable, beside });
  const thrown =
    DICE.test(rule) ||
    beside.length > 0 ||
    touched.some(({ evidence }) => evidence && causesShown(evidence).includes("random value"));
  if (!kept || !thrown) return whole;
  const edits = removable ? commandsOf(rule, source, { touched, whole: false, beside }) : whole;
  const { args = [], replace = [], env = {} } = edits;
  if (replace.length === 0 && Object.keys(env).length === 0) return whole;
  const others = arguedValues(replace.reduce((text, { from, to }) => text.replaceAll(from, () => to), source));
  return others.replace === undefined
    ? whole
    : { ...edits, args: [...args, ...(others.args ?? [])], replace: [...replace, ...others.replace] };
}

/** What __TIMESTAMP__ gives, whole or the end of it: without a zone. */
const TIMESTAMP = /:\d\d (?:19|20)\d\d(?![-\d])/;

/** Changes of the commands that the RUN itself holds. */
function commandsOf(
  rule: string,
  source: string,
  of: { touched: readonly Touched[]; whole: boolean; beside: readonly string[] },
): Edits {
  const { touched } = of;
  const edits = rewrites(rule, source, of);
  // Perl and C write their clocks in the same form.
  const sources = edits.replace === undefined && rule === "c/compile-time";
  if (sources && touched.some(({ evidence }) => TIMESTAMP.test(evidence?.first ?? ""))) return sourceTimes(source);
  const { env = {}, ...others } = edits;
  const alone = Object.keys(others).length === 0;
  if (alone && Object.keys(env).length === 0 && rule === "general/time")
    return compiling(
      source,
      touched.map(({ difference }) => difference.path),
    );
  const ofHashes = Object.keys(env).every((name) => /^(?:PYTHONHASHSEED|PERL_HASH_SEED|PERL_PERTURB_KEYS)$/.test(name));
  // The names of temporary files are of other dice than the order of hashes.
  if (alone && rule === "general/temporary-path" && ofHashes) return {};
  // Of their dice a variable stills those of hashes alone: of Python numbers of many digits (but for those
  // that divide the parts of a message), of Perl what walks one.
  const hashes =
    /\bhash\(/.test(source) ||
    ("PERL_HASH_SEED" in env &&
      /\b(?:keys|values|each)\b|(?<![\w%])%(?!l?[a-zA-Z](?!\w))[A-Za-z$]|(?<![\w%])%h\b/.test(source)) ||
    touched.every(
      ({ evidence }) =>
        /(?<!==|\.)\b\d{16,19}\b/.test(evidence?.first ?? "") && !/[0-9a-f]{20}/.test(evidence?.first ?? ""),
    );
  if (alone && /^general\/(?:random|number)$/.test(rule) && !hashes && ofHashes) return {};
  return edits;
}

/** What the text of the RUN allows against the cause, and against others that the bytes show beside it (`random value, time in
 *  text`). `whole`: rather nothing than something against one of two. */
function rewrites(
  rule: string,
  source: string,
  { touched, whole, beside: others }: { touched: readonly Touched[]; whole: boolean; beside: readonly string[] },
): Edits {
  if (!rule.startsWith("general/")) return rewritten([rule, ...others], source);
  // It is asked of a stopwatch, or of the clock twice.
  const spent = touched.some(({ evidence }) => evidence?.seen.at(-1) === "a duration in text");
  // Of lines in another order the times are told beside it.
  const timed = touched.some(({ evidence }) => evidence?.seen.at(-1)?.includes("but for times"));
  const rules = [
    ...new Set([
      rule,
      ...others,
      ...(spent || timed ? [BY_CAUSE.time.rule] : []),
      ...touched.flatMap(({ evidence }) =>
        evidence ? causesShown(evidence).map((cause) => BY_CAUSE[cause].rule) : [],
      ),
    ]),
  ];
  const lacking = !spent && rules.some((each) => Object.keys(rewritten([each], source)).length === 0);
  if (lacking && whole && rules.length > 1) return {};
  const edits = rewritten(rules, source);
  const read = touched.map(({ difference: { path }, evidence }) => ({ path, seen: evidence?.seen ?? [] }));
  // What takes the date may pack a zip by itself, with the times of its files.
  const zipped = edits.args !== undefined && read.every(({ seen }) => seen[0] === "zip");
  if (edits.replace === undefined && !zipped) return edits;
  const beside = packedBeside(source, read);
  return beside.length > 0 ? rewritten([...rules, ...beside], source) : edits;
}
