/** A rule's fix, cut to the instruction that it is for: commands of the RUN as they are to be written, and the paths that
 *  really differ in place of a FILE. */
import type { Difference, DifferenceKind } from "./differences.ts";
import { causesShown, type Evidence } from "./evidence.ts";
import { shellWord } from "../argv.ts";
import { editsOf, fixText, type Edits, type Fix } from "./remedy.ts";
import { arguedValues } from "./build-values.ts";
import { frozen, undrawn } from "./frozen.ts";
import { compiling, rewritten, sourceTimes } from "./rewrites.ts";
import { matches, SHARED_LIBRARY } from "./rule.ts";
import { BY_CAUSE } from "./rules/general.ts";
import { RULES } from "./rules/index.ts";
import { dataFolder } from "./rules/databases.ts";

/** A path under a cause. */
export interface Touched {
  difference: Difference;
  kinds: readonly DifferenceKind[];
  evidence?: Evidence;
  /** One of the builds has it as something that can be run. */
  program?: true | undefined;
}

/** Words that a command of a fix names; beyond it the folders are named. */
const NAMED = 40;
/** Where no other way is known the file is left out of the layer. Not what a system lives on, as its accounts and the list of its
 *  packages, and not where nobody knows why it differs. */
const REMOVED =
  /^general\/(?:time|random|host-name|temporary-path|environment|order|leftover|one-sided|number)$|^system\/(?:key|ldap-and-dh)$|^format\/(?:sqlite|file-system|file-system-image)$|^database\/|^metadata\/link$|^ruby\/rdoc$|^java\/javadoc$/;

/** Does the fix of this rule leave the file out, where there is no better way? */
export function isRemoved(rule: string): boolean {
  return REMOVED.test(rule);
}

const WHY_REMOVED: readonly [RegExp, string][] = [
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
 *  there. */
export function tailored(rule: string, fix: Fix, source: string, touched: readonly Touched[], needed = false): Fix {
  if (!/^\s*RUN\b/i.test(source)) return fix;
  const program = needed ? undefined : touched.find(isRunnable)?.difference.path;
  const spare = !needed && program === undefined;
  const removable = spare && REMOVED.test(rule);
  const kept = !removable || meant(source, touched);
  const edits = address(touched) ? {} : withValues(rule, source, { touched, removable, kept });
  const text = typeof fix === "string" ? fix : fix.text;
  if (Object.keys(edits).length > 0)
    return filledIn({ ...editsOf(fix), ...edits, ...(text === undefined ? {} : { text: commented(text) }) }, touched);
  const own = byKind(rule, source, touched) ?? reaching(rule, { fix, source, touched, spare, removable });
  const evidences = touched.map(({ evidence }) => evidence);
  // Of the times in a properties file that rule's own fix removes the comment alone.
  const valued =
    rule === "java/properties" && touched.some(({ evidence }) => evidence?.first.startsWith("#") === false);
  const times =
    valued || ((!removable || !touched.some(isLeft)) && own === undefined)
      ? frozen(shellNames(touched), evidences)
      : undefined;
  if (times !== undefined) return { run: valued ? withComment(times, fix, touched) : times };
  if (own !== undefined) return filledIn(own, touched);
  const argued = kept && DICE.test(rule) ? arguedValues(source) : {};
  if (argued.replace !== undefined) return { ...argued, text: WHY_ARGUED };
  const values =
    rule === "general/random" && !touched.some(isLeft) ? undrawn(shellNames(touched), evidences) : undefined;
  if (values !== undefined) return { run: values, text: WHY_UNDRAWN };
  if (!REMOVED.test(rule) || needed) return fix;
  if (program !== undefined)
    return `${fixText(fix)}\n# /${program} is a program, so it is not simply left out: whatever makes it must make it the same way twice`;
  const why = WHY_REMOVED.find(([rules]) => rules.test(rule))?.[1];
  const args = rule === "general/time" ? { args: ["SOURCE_DATE_EPOCH"] } : {};
  return { ...args, run: `rm -rf ${shellNames(touched).join(" ")}`, ...(why === undefined ? {} : { text: why }) };
}

const DICE = /\/(?:random|number|vcs|build-id)$/;

/** Names of what a step leaves by the way. */
const LEFT = /(?:^|\/)(?:log|\.?cache|tmp|run)\/|\.(?:log|cache|pid|lock|bak|old|tmp)$/;

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

/** The changes of the commands; beside a clock that is written anew, what else is thrown is taken from an argument. */
function withValues(
  rule: string,
  source: string,
  of: { touched: readonly Touched[]; removable: boolean; kept: boolean },
): Edits {
  const { touched, removable, kept } = of;
  const whole = commandsOf(rule, source, { touched, whole: removable });
  const thrown =
    DICE.test(rule) || touched.some(({ evidence }) => evidence && causesShown(evidence).includes("random value"));
  if (!kept || !thrown) return whole;
  const edits = removable ? commandsOf(rule, source, { touched, whole: false }) : whole;
  const { args = [], replace = [] } = edits;
  if (replace.length === 0) return whole;
  const others = arguedValues(replace.reduce((text, { from, to }) => text.replaceAll(from, () => to), source));
  return others.replace === undefined
    ? whole
    : { ...edits, args: [...args, ...(others.args ?? [])], replace: [...replace, ...others.replace] };
}

/** The comment with the clock goes as well. */
function withComment(times: string, fix: Fix, touched: readonly Touched[]): string {
  return typeof fix === "string" || fix.run === undefined ? times : `${times} && ${withPaths(fix.run, touched)}`;
}

/** What __TIMESTAMP__ gives, whole or the end of it: no other clock of a build is written so, without a zone. */
const TIMESTAMP = /:\d\d (?:19|20)\d\d(?![-\d])/;

/** Changes of the commands that the RUN itself holds. */
function commandsOf(
  rule: string,
  source: string,
  { touched, whole }: { touched: readonly Touched[]; whole: boolean },
): Edits {
  if (rule === "c/compile-time" && touched.some(({ evidence }) => TIMESTAMP.test(evidence?.first ?? "")))
    return sourceTimes(source);
  const edits = rewrites(rule, source, { touched, whole });
  const { env = {}, ...others } = edits;
  const alone = Object.keys(others).length === 0;
  if (alone && Object.keys(env).length === 0 && rule === "general/time")
    return compiling(
      source,
      touched.map(({ difference }) => difference.path),
    );
  // The names of Perl's temporary files are of other dice than the order of its hashes.
  if (alone && rule === "general/temporary-path" && "PERL_HASH_SEED" in env) return {};
  // Of the dice of Python a variable stills those of its hashes alone: numbers of many digits.
  const hashes =
    /\bhash\(/.test(source) ||
    touched.every(
      ({ evidence }) => /-?\b\d{16,19}\b/.test(evidence?.first ?? "") && !/[0-9a-f]{20}/.test(evidence?.first ?? ""),
    );
  if (alone && /^general\/(?:random|number)$/.test(rule) && !hashes && Object.keys(env).join() === "PYTHONHASHSEED")
    return {};
  return edits;
}

/** What the server may be there to run: two builds without it would be equal, and of no use. */
function isRunnable({ difference, evidence, program }: Touched): boolean {
  return (
    program === true ||
    evidence?.seen.includes("ELF") === true ||
    SHARED_LIBRARY.test(difference.path) ||
    /(?:^|\/)(?:s?bin|libexec)\/[^/]+$/.test(difference.path) ||
    /\.(?:[jwe]ar|phar|pyz|whl|wasm|exe|dll|node|a|o)$/.test(difference.path)
  );
}

/** What the text of the RUN allows against the cause, and against others that the bytes show beside it (`random value, time in
 *  text`). `whole`: rather nothing than something against one of two. */
function rewrites(
  rule: string,
  source: string,
  { touched, whole }: { touched: readonly Touched[]; whole: boolean },
): Edits {
  if (!rule.startsWith("general/")) return rewritten([rule], source);
  const rules = [
    ...new Set([
      rule,
      ...touched.flatMap(({ evidence }) =>
        evidence ? causesShown(evidence).map((cause) => BY_CAUSE[cause].rule) : [],
      ),
    ]),
  ];
  const lacking = rules.some((each) => Object.keys(rewritten([each], source)).length === 0);
  if (lacking && whole && rules.length > 1) return {};
  const edits = rewritten(rules, source);
  // What is zipped anew in every build has the times of its files beside what was seen in it.
  const zipped = Object.keys(edits).length > 0 && touched.some(({ evidence }) => evidence?.seen.includes("zip"));
  return zipped ? rewritten([...rules, "format/zip-times"], source) : edits;
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
  const cleared = /^rm -rf? ([^|;&<>$`()'"\\{}]+)$/.exec(run)?.[1]?.split(" ");
  if (called || cleared === undefined || Object.keys(others).length > 0) return fix;
  const paths = RULES.find(({ name }) => name === rule)?.paths ?? [];
  const left = touched.filter(
    ({ difference: { path } }) =>
      paths.some((glob) => matches(glob, path)) && !cleared.some((glob) => clears(glob, path)),
  );
  return left.length === 0 ? fix : { ...fix, run: `${run} && rm -rf ${shellNames(left).join(" ")}` };
}

function clears(glob: string, path: string): boolean {
  const place = glob.replace(/^~\//, "root/").replace(/^\/|\/$/g, "");
  return [place, `${place}/**`].some((each) =>
    matches(glob.startsWith("/") || glob.startsWith("~") ? each : `**/${each}`, path),
  );
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

/** Permissions and owners are set to what one of the builds has; lines are sorted. */
function byKind(rule: string, source: string, touched: readonly Touched[]): Fix | undefined {
  const set = (kind: "mode" | "owner", command: (pair: readonly [string, string]) => string) => {
    const commands = new Map<string, string[]>();
    for (const { difference } of touched) {
      const pair = difference.values[kind];
      if (pair) commands.set(command(pair), [...(commands.get(command(pair)) ?? []), shellWord(`/${difference.path}`)]);
    }
    return [...commands].map(([name, paths]) => `${name} ${paths.slice(0, NAMED).join(" ")}`).join(" && ");
  };
  if (rule === "metadata/mode") return { run: set("mode", (modes) => `chmod ${stricter(modes)}`) };
  if (rule === "metadata/owner")
    return { run: set("owner", ([owner]) => `chown -h ${/^\d+:\d+/.exec(owner)?.[0] ?? "0:0"}`) };
  if (rule === "metadata/kind" && touched.every(({ difference }) => linkOrCopy(difference)))
    return {
      run: `for file in ${shellNames(touched).join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`,
    };
  if (rule === "metadata/whiteout") return whiteouts(touched);
  if (rule === "metadata/xattr") return capabilities(source, touched);
  const lines = touched.every(({ evidence }) => evidence?.seen.at(-1)?.startsWith("the same lines") === true);
  if (rule === "general/order" && lines)
    return { run: `for file in ${shellNames(touched).join(" ")}; do LC_ALL=C sort -o "$file" "$file"; done` };
  return undefined;
}

/** What the RUN gives in one of the builds it gives in both, when it says what; else neither has it: cp takes no attributes along. */
function capabilities(source: string, touched: readonly Touched[]): Fix | undefined {
  const given = [
    ...new Set(
      [...source.matchAll(/\bsetcap\s+(?:-q\s+)?(?:"([\w,+=]+)"|'([\w,+=]+)'|([\w,+=]+))\s/g)].map(([, ...forms]) =>
        forms.join(""),
      ),
    ),
  ];
  const names = shellNames(touched);
  if (given.length === 1) return { run: names.map((name) => `setcap ${given[0] ?? ""} ${name}`).join(" && ") };
  if (touched.some(({ difference }) => difference.directory)) return undefined;
  return {
    run: `for file in ${names.join(" ")}; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done`,
    text: "# where the server needs the capability, give it in every build: setcap NAME+ep FILE",
  };
}

/** One build has a second name of a file where the other has a copy of it. */
function linkOrCopy({ values }: Difference): boolean {
  return values.kind?.toSorted().join() === "file,hard link";
}

/** What one of the builds removed is removed in both. `.wh..wh..opq` names no file. */
function whiteouts(touched: readonly Touched[]): Edits | undefined {
  const names = touched.map(({ difference }) => `/${difference.path}`.replace(/\/\.wh\.([^/]+)$/, "/$1"));
  if (names.some((name) => name.endsWith("/.wh..opq"))) return undefined;
  return { run: `rm -rf ${names.slice(0, NAMED).map(shellWord).join(" ")}` };
}

function stricter(modes: readonly [string, string]): string {
  const [one, other] = modes.map((mode) => parseInt(mode, 8)) as [number, number];
  return (one & other & 0o777 ? (one & other & 0o777) | (one & 0o7000) : one).toString(8).padStart(3, "0");
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

/** The paths as words of a shell. A name that is another one in each build becomes a pattern. */
export function shellNames(touched: readonly Touched[]): string[] {
  const names = new Set<string>();
  for (const { difference, evidence } of touched) {
    const path = `/${difference.path}`;
    const oneSided = difference.kinds.some((kind) => kind.startsWith("only in"));
    if (!oneSided || evidence?.where !== "name") {
      names.add(oneSided ? anyName(path) : shellWord(path));
      continue;
    }
    const { first, second } = evidence;
    const at = [first, second].map((name) => path.lastIndexOf(`/${name}`)).find((place) => place >= 0);
    if (at === undefined) names.add(shellWord(path));
    else names.add(`${shellWord(path.slice(0, at + 1))}${pattern(first, second)}`);
  }
  if (names.size <= NAMED) return [...names];
  // Folders are cut off before they are quoted: a quote must not lose its end.
  const folders = touched.map(({ difference }) => `/${difference.path}`.replace(/[^/]*$/, ""));
  return [...new Set(folders)].slice(0, NAMED).map((folder) => `${shellWord(folder)}*`);
}

/** A name with dice or a clock in it is another one in the next build: `63fb548b68bf_first.py` → `*_first.py`. */
function anyName(path: string): string {
  const [folders, name] = [path.replace(/[^/]*$/, ""), path.replace(/^.*\//, "")];
  const parts = name.split(
    /((?<![A-Za-z0-9])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8}[T._-]?\d{6,9}Z?|[0-9a-f]{8,}|\d{4}[-_]\d\d[-_]\d\d[T_ -][\d:._-]{4,}\dZ?)(?![A-Za-z0-9]))/,
  );
  const dice = (part: string, at: number) => at % 2 === 1 && (/\d/.test(part) || part.length >= 16);
  // Beside a clock a number is mostly that of a process: `report.20261130.004102.7.0.001.json`.
  const clocked = parts.some((part, at) => dice(part, at) && /^[\d._-]+$/.test(part));
  const others = clocked ? numbersOpen : shellWord;
  const pattern = parts.map((part, at) => (dice(part, at) ? "*" : part === "" ? "" : others(part))).join("");
  return parts.some(dice) && !/^\*+$/.test(pattern) ? shellWord(folders) + pattern : shellWord(path);
}

/** `tmp.Xa81kdJ2`, `tmp.0Bn4mQa1` → `tmp.????????` */
function pattern(first: string, second: string): string {
  let head = 0;
  while (head < first.length && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  // What is random has parts that are equal by chance.
  while (head > 0 && /[A-Za-z0-9]/.test(first[head - 1] ?? "")) head -= 1;
  while (tail > 0 && /[A-Za-z0-9]/.test(first.at(-tail) ?? "")) tail -= 1;
  const middles = [first, second].map((name) => name.slice(head, name.length - tail));
  // A number has more digits one day; beside a clock another one is mostly that of a process.
  const counted = middles.every((middle) => /^\d[\d._-]*$/.test(middle));
  const any = counted ? NUMBER : first.length === second.length ? "?".repeat(middles[0]?.length ?? 0) : "*";
  const clocked = counted && middles.every((middle) => middle.length >= 6);
  const word = (text: string) => (clocked ? numbersOpen(text) : text === "" ? "" : shellWord(text));
  return word(first.slice(0, head)) + any + word(first.slice(first.length - tail));
}

const NUMBER = "[0-9]*";

/** As a pattern in which each number between signs stands for any: `report.17.0.json` → `report.[0-9]*.[0-9]*.json`. */
function numbersOpen(text: string): string {
  const pieces = text.split(/(?<=[._-])\d+(?=[._-])/);
  return pieces.map((piece) => (piece === "" ? "" : shellWord(piece))).join(NUMBER);
}
