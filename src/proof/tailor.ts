/** A rule's fix, cut to the instruction that it is for: commands of the RUN as they are to be written, and the paths that
 *  really differ in place of a FILE. */
import { isOneSided, type Difference, type DifferenceKind } from "./differences.ts";
import type { Sums } from "./digests.ts";
import { causesShown, type Evidence, type GeneralCause } from "./evidence.ts";
import { shellWord } from "../argv.ts";
import { editsOf, fixText, type Edits, type Fix } from "./remedy.ts";
import { behindCode, isSeveral } from "./behind-code.ts";
import { BY_CAUSE } from "./rules/general.ts";
import { arguedValues } from "./build-values.ts";
import type { Need, Needed } from "./copied.ts";
import { emptied } from "./emptied.ts";
import { anew, renamed, undrawn } from "./frozen.ts";
import { half, missedBy } from "./halves.ts";
import { commandsAgainst, DICE } from "./run-commands.ts";
import { byKind } from "./kind-fixes.ts";
import { clears, shellNames } from "./path-words.ts";
import { rewritten } from "./rewrites.ts";
import { matches, SHARED_LIBRARY } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { dataFolder } from "./rules/databases.ts";

/** A path under a cause. */
export interface Touched {
  difference: Difference;
  kinds: readonly DifferenceKind[];
  evidence?: Evidence;
  /** One of the builds has it as something that can be run. */
  program?: true | undefined;
  /** It holds digests of the others, which these programs make, and differs in nothing else. */
  sums?: readonly Sums[] | undefined;
}

/** Where no other way is known the file is left out of the layer. Not what a system lives on, as its accounts and the list of its
 *  packages. */
const REMOVED =
  /^general\/(?:time|random|host-name|temporary-path|environment|order|leftover|one-sided|number)$|^system\/(?:key|ldap-and-dh)$|^format\/(?:sqlite|file-system|file-system-image)$|^database\/|^metadata\/link$|^ruby\/rdoc$|^java\/javadoc$|^unknown$/;

/** Does the fix of this rule leave the file out, where there is no better way? */
export function isRemoved(rule: string): boolean {
  return REMOVED.test(rule);
}

const WHY_REMOVED: readonly [RegExp, string][] = [
  [
    /^unknown$/,
    "# nobody knows why it differs, so this is only for what no server needs: run the command twice and compare the file; then tell us",
  ],
  [
    /^general\/(?:random|number)$|^system\/key$/,
    "# where the server needs it: make it at the first start, or give the command a fixed value or seed",
  ],
  [/./, "# where the server needs it: let the command write a fixed value instead"],
];

const WHY_ARGUED =
  "# give both builds one value that follows from the sources: --build-arg BUILD_ID=…\n# a key belongs in no program: read it when the server starts";

const WHY_UNDRAWN = "# and give the value to the server when it starts; better, let no command draw one here";

/** `source` is the instruction as the file has it; `needed`: a COPY of another stage names one of the paths, so that they must be
 *  there. Where others need one path, and another not or not in the same way, each is mended for itself. */
export function tailored(
  rule: string,
  fix: Fix,
  source: string,
  touched: readonly Touched[],
  needed: Needed | Need = false,
): Fix {
  if (!/^\s*RUN\b/i.test(source)) return fix;
  if (typeof needed !== "function") return summedUp(rule, fix, source, touched, needed);
  const whole = summedUp(rule, fix, source, touched, needed(touched.map(({ difference }) => `/${difference.path}`)));
  const groups = Map.groupBy(touched, ({ difference }) => needed([`/${difference.path}`]));
  if (editsOf(whole) !== undefined || groups.size < 2) return whole;
  const fixes = [...groups].map(([each, own]) => summedUp(rule, fix, source, own, each));
  return fixes.every((each) => typeof each !== "string" && each.run !== undefined && each.replace === undefined)
    ? (fixes as Edits[]).reduce((one, other) => ({
        ...one,
        ...other,
        run: [one.run, other.run].join(" && "),
      }))
    : whole;
}

function summedUp(rule: string, fix: Fix, source: string, touched: readonly Touched[], needed: Needed): Fix {
  const summing = touched.filter(({ sums }) => sums !== undefined);
  const summed = touched.filter(({ sums }) => sums === undefined);
  if (summing.length === 0 || summed.length === 0) return cut(rule, fix, source, touched, needed);
  const own = cut(rule, fix, source, summed, needed);
  const { run, ...others }: Edits & { text?: string } = typeof own === "string" ? {} : own;
  // What is left out is left out of lists as well, and what is made in another way has other digests by itself.
  if (run?.startsWith("rm ")) return cut(rule, fix, source, touched, needed);
  return run === undefined || ("replace" in others && !run.startsWith("sed "))
    ? own
    : { ...others, run: summedAnew(run, summed, summing) };
}

/** A command that changes files at the end of a RUN, and their digests in other files with them, whatever makes these. */
function summedAnew(run: string, summed: readonly Touched[], summing: readonly Touched[]): string {
  const programs = [...new Set(summing.flatMap(({ sums }) => sums ?? []))].join(" ");
  const said = `for file in ${shellNames(summed).join(" ")}; do for sums in ${programs}; do echo "$sums $($sums "$file")"; done; done`;
  const anew = `sed -i "s/$sum/$($sums < "$file" | cut -d " " -f 1)/" ${shellNames(summing).join(" ")}`;
  const behind = `while read -r sums sum file; do ${anew}; done < /tmp/sums && rm /tmp/sums`;
  return `(${said} > /tmp/sums && ${run} && ${behind})`;
}

function cut(rule: string, fix: Fix, source: string, touched: readonly Touched[], needed: Needed): Fix {
  const program = needed !== false ? undefined : touched.find(isRunnable)?.difference.path;
  const spare = needed === false && program === undefined;
  const removable = spare && REMOVED.test(rule);
  const kept = !removable || meant(source, touched);
  const paths = touched.map(({ difference: { path } }) => path);
  const evidences = touched.map(({ evidence }) => evidence);
  const edits = address(touched) ? {} : commandsAgainst(rule, source, { touched, removable, kept });
  const text = typeof fix === "string" ? fix : fix.text;
  // That a compiler takes the date is a guess: what it writes anyway is set behind it.
  const guessed =
    (Object.keys(edits).join() === "args" && Object.keys(rewritten([rule], source)).length === 0) ||
    // So do the defaults of a table, which stay as they are.
    (Object.keys(edits).length > 0 && rule.endsWith("/sqlite") && /\bDEFAULT\b|\bTRIGGER\b/i.test(source));
  // What has another name in each build keeps it, whatever is written into it.
  const stays = !touched.some(({ difference }) => isOneSided(difference.kinds));
  const behind = stays && (guessed || isRemoval(edits)) ? anew(source, shellNames(touched), evidences) : undefined;
  if (behind !== undefined) return { ...edits, run: behind };
  // With the order of hashes no clock is stilled.
  const ordered =
    Object.keys(edits).join() === "env" &&
    touched.some(({ evidence }) => evidence?.seen.at(-1)?.includes(", but for times"));
  const sorted = ordered ? byKind(rule, source, touched) : undefined;
  if (sorted !== undefined && typeof sorted !== "string") return { ...edits, ...sorted };
  // Behind a clock that stands still, processes beside each other end in the order that they like.
  if (PARALLEL.test(source) && touched.every((each) => isAppended(source, each)))
    return { ...edits, run: `for file in ${shellNames(touched).join(" ")}; do LC_ALL=C sort -o "$file" "$file"; done` };
  const missing = missedBy(source, edits);
  const missed = edits.run === undefined ? touched.filter(({ difference: { path } }) => missing(path)) : [];
  const also = missed.length > 0 ? inPlace(source, missed) : undefined;
  if (also !== undefined) return { ...edits, run: also };
  const rest = edits.run === undefined ? behindCode(touched, mendedBy(source, edits)) : undefined;
  if (rest !== undefined && Object.keys(edits).length > 0) return { ...edits, run: rest };
  if (Object.keys(edits).length > 0)
    return filledIn({ ...editsOf(fix), ...edits, ...(text === undefined ? {} : { text: commented(text) }) }, touched);
  const own = byKind(rule, source, touched) ?? reaching(rule, { fix, source, touched, spare, removable });
  // Of the times in a properties file that rule's own fix removes the comment alone.
  const valued =
    rule === "java/properties" && touched.some(({ evidence }) => evidence?.first.startsWith("#") === false);
  // Better than to leave it out, and than the date for a compiler, where the time is none that one writes.
  const numbered = rule.endsWith("-time") && touched.every(isNumbered);
  const lesser = own === undefined || (REMOVED.test(rule) && isRemoval(own)) || numbered;
  const times =
    valued || (lesser && !(removable && touched.some(({ difference }) => ASIDE.test(difference.path))))
      ? ((stays ? anew(source, shellNames(touched), evidences) : undefined) ?? renamed(source, touched))
      : undefined;
  if (times !== undefined) return { run: valued ? withComment(times, fix, touched) : times };
  const empty = needed === true ? emptied(rule, touched) : undefined;
  if (empty !== undefined && (own === undefined || isRemoval(own))) return empty;
  if (own !== undefined) {
    if (rule !== "framework/secret" || typeof own === "string") return filledIn(own, touched);
    const timed = touched.some(({ evidence }) => evidence && causesShown(evidence).includes("time"));
    // The rule's own command is careful with short words, and knows no others; where they stand is known.
    const short = evidences.some(
      (each) =>
        each !== undefined && (isSeveral(each) || each.drawn?.some(({ length }) => length < SHORT_SECRET) === true),
    );
    const values = short ? undrawn(shellNames(touched), evidences) : undefined;
    const run = [own.run, values].filter((each) => each !== undefined).join(" && ");
    return filledIn({ ...(timed && rewritten(["general/time"], source)), ...own, run }, touched);
  }
  const argued = kept && DICE.test(rule) ? arguedValues(source) : {};
  if (argued.replace !== undefined && !(removable && half(source, argued, paths)))
    return { ...argued, text: WHY_ARGUED };
  const values =
    stays && /^general\/(?:random|time|number|temporary-path|host-name)$/.test(rule) && !touched.some(isLeft)
      ? undrawn(shellNames(touched), evidences)
      : undefined;
  if (values !== undefined) return { run: values, text: WHY_UNDRAWN };
  if (needed === "as it was" && REMOVED.test(rule)) return restored(touched);
  if (!REMOVED.test(rule) || needed) return fix;
  if (program !== undefined)
    return `${fixText(fix)}\n# /${program} is a program, so it is not simply left out: whatever makes it must make it the same way twice`;
  const why = WHY_REMOVED.find(([rules]) => rules.test(rule))?.[1];
  const args = rule === "general/time" ? { args: ["SOURCE_DATE_EPOCH"] } : {};
  return { ...args, run: `rm -rf ${shellNames(touched).join(" ")}`, ...(why === undefined ? {} : { text: why }) };
}

/** Does each of several processes write lines of its own into it? */
function isAppended(source: string, { difference: { path }, evidence }: Touched): boolean {
  const seen = evidence?.seen.join() ?? "";
  const name = path.replace(/^.*\//, "");
  return (
    seen.endsWith("another order for it") ||
    (seen === "a time in text" && />>[^;&|\n]*/.exec(source)?.[0].includes(name) === true)
  );
}

const PARALLEL = /[^&>]&(?=\s*(?:[;)\n]|done\b|wait\b))|\bxargs\b[^|;&\n]*\s-\w*P|\bparallel\b/;

/** Of a text with several values, what the changed commands draw no more. */
function mendedBy(source: string, { args = [], replace = [] }: Edits): GeneralCause[] {
  const { replace: thrown, env } = rewritten([BY_CAUSE["random value"].rule], source);
  const drawn = thrown !== undefined || env?.["RANDOM"] !== undefined || args.some((name) => name.includes("="));
  return [
    ...(replace.some(({ to }) => to.includes("SOURCE_DATE_EPOCH")) ? (["time"] as const) : []),
    ...(drawn ? (["random value"] as const) : []),
  ];
}

/** Times and drawn values set where they stand, without a thing that is removed. */
function inPlace(source: string, touched: readonly Touched[]): string | undefined {
  const evidences = touched.map(({ evidence }) => evidence);
  return anew(source, shellNames(touched), evidences) ?? undrawn(shellNames(touched), evidences);
}

/** What a program writes into a file that was brought to it is not of the image: it gets the file back as it was. */
function restored(touched: readonly Touched[]): Fix {
  const names = shellNames(touched);
  return {
    first: names.map((name) => `cp -p ${name} ${name}~`).join(" && "),
    run: names.map((name) => `mv ${name}~ ${name}`).join(" && "),
    text: "# the file stays as it was brought; what the server needs in it, it writes when it starts, or let the command write a fixed value",
  };
}

const SHORT_SECRET = 16;

/** Times of a program that are numbers: of those that compilers write all are texts. */
function isNumbered({ evidence }: Touched): boolean {
  return evidence?.seen[0] === "ELF" && !/\b(?:string|text)\b/.test(evidence.seen.at(-1) ?? "");
}

function isRemoval(fix: Fix): boolean {
  return typeof fix !== "string" && fix.run?.startsWith("rm ") === true;
}

/** Names of what a step leaves by the way. */
const LEFT = /(?:^|\/)(?:log|\.?cache|tmp|run)\/|\.(?:log|cache|pid|lock|bak|old|tmp)$/;

/** Those that nothing but the tools of the build reads; a server's own cache was filled for it. */
const ASIDE = /(?:^|\/)(?:log|\.cache|tmp|run)\/|\.(?:log|pid|lock|bak|old|tmp)$/;

function isLeft({ difference }: Touched): boolean {
  return LEFT.test(difference.path);
}

/** Was the step written to make these files? It names them. */
function meant(source: string, touched: readonly Touched[]): boolean {
  return touched.every((each) => {
    const name = each.difference.path.replace(/^.*\//, "");
    return name.length > 2 && source.includes(name) && !isLeft(each);
  });
}

/** The comment with the clock goes as well. */
function withComment(times: string, fix: Fix, touched: readonly Touched[]): string {
  return typeof fix === "string" || fix.run === undefined ? times : `${times} && ${withPaths(fix.run, touched)}`;
}

/** What the server may be there to run: two builds without it would be equal, and of no use. */
export function isRunnable({ difference, evidence, program }: Touched): boolean {
  return (
    program === true ||
    evidence?.seen.includes("ELF") === true ||
    SHARED_LIBRARY.test(difference.path) ||
    /(?:^|\/)(?:s?bin|libexec)\/[^/]+$/.test(difference.path) ||
    /\.(?:[jwe]ar|phar|pyz|whl|wasm|exe|dll|node|a|o)$/.test(difference.path)
  );
}

/** A rule's own fix, as far as it reaches what differs: options for a command that the RUN does not call do nothing, and of
 *  folders that are cleared a path may lie elsewhere. */
function reaching(
  rule: string,
  of: { fix: Fix; source: string; touched: readonly Touched[]; spare: boolean; removable: boolean },
): Fix | undefined {
  const { fix, source, touched, spare, removable } = of;
  if (typeof fix === "string" || !editsOf(fix)) return undefined;
  if (!spare) return fix;
  const { options = {}, run, text: _text, ...others } = fix;
  const called = Object.keys(options).some((command) => {
    const [name = "", ...verbs] = command.split(" ");
    return new RegExp(`\\b${[`${name}[\\d.]*`, ...verbs].join("\\s+(?:-\\S+\\s+)*")}\\b`).test(source);
  });
  if (run === undefined) return called || !removable || Object.keys(others).length > 0 ? fix : undefined;
  const cleared = /^rm -(?:rf?|f) ([^|;&<>$`()'"\\{}]+)$/.exec(run)?.[1]?.split(" ");
  if (called || cleared === undefined || Object.keys(others).length > 0) return fix;
  const paths = RULES.find(({ name }) => name === rule)?.paths ?? [];
  const left = touched.filter(
    ({ difference: { path } }) =>
      paths.some((glob) => matches(glob, path)) && !cleared.some((glob) => clears(glob, path)),
  );
  return left.length === 0 ? fix : { ...fix, run: `${run} && rm -rf ${shellNames(left).join(" ")}` };
}

/** Where a thing lay in memory, nothing but leaving it out helps. */
function address(touched: readonly Touched[]): boolean {
  const place = /\b0x[0-9a-f]{8,16}\b/;
  return touched.every(
    ({ evidence }) => evidence !== undefined && place.test(evidence.first) && place.test(evidence.second),
  );
}

/** What is said beside edits is no line of the file. */
function commented(text: string): string {
  return text.replaceAll(/^(?!#)/gm, "# ");
}

function filledIn(fix: Fix, touched: readonly Touched[]): Fix {
  return typeof fix === "string" || fix.run === undefined
    ? fix
    : { ...fix, run: rooted(withPaths(fix.run, touched), touched) };
}

/** `rm -rf .git` → `rm -rf /srv/app/.git`: a rule cannot know in which folder the RUN works. */
export function rooted(run: string, touched: readonly Touched[]): string {
  const names = /^rm -rf? ([^|;&<>$`()'"\\{}*?[\]]+)$/.exec(run)?.[1]?.split(" ");
  if (names === undefined) return run;
  const rootsOf = (name: string) => {
    const ends = touched.flatMap(({ difference: { path } }) => {
      const from = /^[/~]/.test(name) ? -1 : `/${path}/`.indexOf(`/${name}/`);
      return from < 0 ? [] : [shellWord(`/${path}`.slice(0, from + name.length + 1))];
    });
    return ends.length > 0 ? [...new Set(ends)] : [name];
  };
  return `rm -rf ${[...new Set(names.flatMap(rootsOf))].join(" ")}`;
}

/** A command of a rule with the paths that differ. */
export function withPaths(run: string, touched: readonly Touched[]): string {
  return run
    .replaceAll("{paths}", () => shellNames(touched).join(" "))
    .replaceAll("{folders}", () => dataFolders(touched).join(" "));
}

/** The folders above the parts that a database divides its data into. */
export function dataFolders(touched: readonly Touched[]): string[] {
  const folders = new Set(touched.map(({ difference }) => dataFolder(`/${difference.path}`)));
  const outer = [...folders].filter((folder) => ![...folders].some((other) => folder.startsWith(`${other}/`)));
  return outer.map(shellWord);
}
