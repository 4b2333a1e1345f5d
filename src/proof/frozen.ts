/** Times and drawn values in a file that the server needs, written anew at the end of the RUN: the last way, where the code that
 *  asks the clock or throws dice is not in the Dockerfile. */
import { shellWord } from "../argv.ts";
import type { Drawn, Evidence } from "./evidence.ts";
import { isNamed, literally, undrawnValue, wordUndrawn } from "./drawn-words.ts";
import { isKeyed, keyedEdit } from "./keyed-values.ts";
import { shellNames, signByModel, type Named } from "./path-words.ts";
import { packedAnew, PYTHON } from "./packed-times.ts";
import { durationsOf, withoutDurations } from "./durations.ts";
import { formOf, isTime, timed } from "./time-edits.ts";
import { isHarmless } from "./stamps.ts";
import { timesOf } from "./time-text.ts";

/** Forms of one file. */
const FORMS = 8;

/** Of two texts that differ in times alone: one of the first's in each form that differs, and of a test run the durations. Undefined
 *  where more than that differs (how long something else took), where a time of the same form is equal, which must stay, and where
 *  there are too many forms. */
export function changedTimes(first: string, second: string): string[] | undefined {
  const changed = new Map<string, string>();
  const kept = new Set<string>();
  const others = second.split("\n");
  const spent = durationsOf(`${first}\n${second}`);
  const bare = (line: string, times: readonly string[]) =>
    spent.length === 0 ? without(line, times) : withoutDurations(without(line, times));
  for (const [at, line] of first.split("\n").entries()) {
    const other = others[at] ?? "";
    const [times, anew] = [timesOf(line), timesOf(other)];
    if (line !== other && (times.length !== anew.length || bare(line, times) !== bare(other, anew))) return undefined;
    times.forEach((time, index) => {
      if (time === anew[index]) kept.add(formOf(time));
      else if (changed.size <= FORMS) changed.set(formOf(time), changed.get(formOf(time)) ?? time);
    });
  }
  const mixed = [...changed.keys()].some((form) => kept.has(form));
  const found = [...changed.values(), ...spent];
  return found.length === 0 || found.length > FORMS || mixed ? undefined : found;
}

function without(line: string, times: readonly string[]): string {
  return times.reduce((rest, time) => rest.replace(time, ""), line);
}

/** A command that writes the times of a file anew, whatever it is that holds them; undefined where more than times differs. `names`:
 *  words of a shell. */
export function anew(
  source: string,
  names: readonly string[],
  evidences: readonly (Evidence | undefined)[],
): string | undefined {
  return (
    frozen(names, evidences) ??
    restamped(names, evidences) ??
    refilled(source, names, evidences) ??
    packedAnew(source, names, evidences)
  );
}

/** A command that gives a file, which has another name in each build, the name that it has in the first; undefined where more than
 *  names and times differ, or where one pattern speaks for several files. */
export function renamed(source: string, touched: readonly Named[]): string | undefined {
  const pairs = Map.groupBy(touched, (each) => shellNames([each]).join(" "));
  const commands = [...pairs.values()].map((own) => {
    const [one] = own;
    const evidence = one?.evidence;
    const sides = ["first", "second"].map((side) =>
      own.filter(({ kinds }) => kinds.some((kind) => kind === `only in the ${side}`)),
    );
    // What its content shows hides that the name is another one as well.
    const hidden = evidence !== undefined && evidence.where !== "name" && sides.every(({ length }) => length === 1);
    if (evidence === undefined || (!hidden && (evidence.alike !== true || evidence.where !== "name"))) return undefined;
    const [first, second] = hidden
      ? sides.map(([side]) => (side?.difference.path ?? "").replace(/^.*\//, ""))
      : [evidence.first, evidence.second];
    if (first === undefined || second === undefined) return undefined;
    const folder = `/${one?.difference.path ?? ""}`.replace(/[^/]*$/, "");
    // A report is input: these are the two names, and nothing else.
    const paths = own.map(({ difference }) => `/${difference.path}`).sort();
    if (
      paths.join("\0") !==
      [first, second]
        .map((name) => folder + name)
        .sort()
        .join("\0")
    )
      return undefined;
    if (own.some(({ difference }) => difference.directory)) return undefined;
    const name = shellWord(folder + first);
    const { times, stamps } = evidence;
    const dated = hidden
      ? anew(source, [name], [evidence])
      : (times ?? stamps)
        ? anew(source, [name], [{ ...evidence, seen: [times ? "a time in text" : "a time"] }])
        : "";
    const pattern = signByModel(first, second);
    if (pattern === undefined) return undefined;
    const moved = `for file in ${shellWord(folder)}${pattern}; do [ -e ${name} ] || [ ! -e "$file" ] || mv "$file" ${name}; done`;
    return dated === undefined ? undefined : dated === "" ? moved : `${moved} && ${dated}`;
  });
  return commands.length > 0 && commands.length <= FORMS && commands.every((command) => command !== undefined)
    ? commands.join(" && ")
    : undefined;
}

/** A command that gives every time of these forms the value that the first build wrote; undefined where the texts differ in more
 *  than times, or in forms that nobody knows. */
function frozen(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const expressions = new Map<string, string>();
  const packed = isPacked(evidences);
  for (const evidence of evidences) {
    const own = packed || evidence?.seen[0] === "properties" ? evidence?.seen.slice(1) : evidence?.seen;
    const times = evidence?.times ?? [];
    // A report is input: nothing but a time becomes a part of a command.
    const known = times.every(isTime);
    if (!/^a (?:time|duration) in text$/.test(own?.join() ?? "") || times.length === 0 || !known) return undefined;
    for (const time of times) expressions.set(formOf(time), expressions.get(formOf(time)) ?? time);
  }
  if (expressions.size === 0 || expressions.size > FORMS) return undefined;
  return edited(
    [...expressions].map(([form, time]) => timed(form, time)),
    names,
    packed,
  );
}

/** Are all of them texts that gzip packed? */
function isPacked(evidences: readonly (Evidence | undefined)[]): boolean {
  return evidences.length > 0 && evidences.every((evidence) => evidence?.seen[0] === "gzip");
}

/** The files, or what is packed in them, edited by sed. */
function edited(expressions: readonly string[], names: readonly string[], packed: boolean): string {
  const edits = expressions.map((each) => `-e ${shellWord(each)}`).join(" ");
  if (!packed) return `sed -i -E ${edits} ${names.join(" ")}`;
  const anew = `gzip -dc "$file" | sed -E ${edits} | gzip -9n > "$file~" && cat "$file~" > "$file" && rm "$file~"`;
  return `for file in ${names.join(" ")}; do (${anew}); done`;
}

/** The same for bytes: each time, found by what stands around it, gets the first build's; a file in which more than that is another
 *  one is left as it is. Perl is in every Debian. */
function restamped(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const commands = evidences.map((evidence, index) => {
    const { stamps = [], seen = [] } = evidence ?? {};
    const known = stamps.every(
      ({ before, value, after }) => [before, value, after].every(isHex) && isHarmless(Buffer.from(value, "hex")),
    );
    // Within an archive they stand elsewhere.
    const own = seen.length === 1 || /^(?:PDF|dump of PostgreSQL|ELF)$/.test(seen[0] ?? "");
    if (stamps.length === 0 || stamps.length > FORMS || !own || !known) return undefined;
    const edits = stamps.map(({ before, value, after, start }) => {
      const behind = after === "" ? String.raw`\z` : `(?=${inPerl(after)})`;
      return `s/${start ? String.raw`\A` : ""}(${inPerl(before)}).{${value.length / 2}}${behind}/\${1}${inPerl(value)}/s`;
    });
    return `perl -0777 -pi -e ${shellWord(edits.join("; "))} ${names[index] ?? ""}`;
  });
  const all = commands.every((command) => command !== undefined) && names.length === evidences.length;
  return all && commands.length > 0 && commands.length <= FORMS ? commands.join(" && ") : undefined;
}

/** Programs that can open a SQLite database, when the RUN calls them, and what they are given. */
const CLIENTS: readonly [called: RegExp, (program: string, sql: string) => string][] = [
  [/(?<![\w./-])(sqlite3)(?=\s)/, (program, sql) => `${program} {files} ${shellWord(sql)}`],
  [
    PYTHON,
    (program, sql) => {
      const code = `import sqlite3, sys; sqlite3.connect(sys.argv[1], isolation_level=None).executescript(${JSON.stringify(sql)})`;
      return `${program} -c ${shellWord(code)} {files}`;
    },
  ],
  [
    /(?<![\w./-])((?:[\w.-]*\/[\w./-]*)?php[\d.]*)(?=\s)/,
    (program, sql) => {
      const code = `$db = new PDO("sqlite:" . $argv[1]); $db->exec(${JSON.stringify(sql)});`;
      return `${program} -r ${shellWord(code)} {files}`;
    },
  ],
];

/** Of a SQLite database, each column of times gets that of the first build, by the program that filled it. */
function refilled(
  source: string,
  names: readonly string[],
  evidences: readonly (Evidence | undefined)[],
): string | undefined {
  const { columns = [], seen = [] } = evidences[0] ?? {};
  const client = CLIENTS.find(([called]) => called.test(source));
  const called = client?.[0].exec(source)?.[1];
  const known = columns.every(
    ({ table, column, value, rows = [] }) =>
      [table, column].every((name) => /^[A-Za-z_]\w{0,63}$/.test(name)) &&
      (typeof value === "number" ? Number.isFinite(value) : timesOf(value).join() === value) &&
      rows.every((id) => /^-?\d+$/.test(id)),
  );
  if (!client || called === undefined || columns.length === 0 || names.length !== 1 || seen[0] !== "SQLite" || !known)
    return undefined;
  const updates = columns.map(({ table, column, value, rows }) => {
    const where = rows ? ` WHERE rowid IN (${rows.join(", ")})` : "";
    return `UPDATE "${table}" SET "${column}" = ${typeof value === "number" ? value : `'${value}'`}${where}`;
  });
  // The bytes of the old values are still in the file.
  return client[1](called, [...updates, "VACUUM"].join("; ")).replace("{files}", () => names[0] ?? "");
}

function isHex(text: string): boolean {
  return /^(?:[0-9a-f]{2})*$/.test(text);
}

/** Bytes as a pattern, or what stands in its place: letters and digits as they are. */
function inPerl(hex: string): string {
  return hex.replaceAll(/../g, (byte) => {
    const sign = String.fromCharCode(parseInt(byte, 16));
    return /[A-Za-z0-9]/.test(sign) ? sign : `\\x${byte}`;
  });
}

/** Values in one file; signs in front of each; lines that a text has beside them, or else nothing is left of it. */
const [VALUES, BEFORE, BESIDE] = [8, 160, 2];
/** The signs of a value's first word: what stands in front of that is its name. */
const WORD = /[A-Za-z0-9+/]*$/;

/** Of two texts that differ in drawn values, and perhaps in times beside them, line by line, where each stands; undefined where that
 *  is not so, or no name stands in front of one. */
export function drawnValues(
  first: readonly string[],
  second: readonly string[],
): { drawn: Drawn[]; times?: string[] } | undefined {
  if (first.length !== second.length) return undefined;
  const drawn: Drawn[] = [];
  const others: string[] = [];
  const timed: [string, string][] = [];
  for (const [at, line] of first.entries()) {
    const other = second[at] ?? "";
    if (without(line, timesOf(line)) === without(other, timesOf(other))) {
      timed.push([line, other]);
      if (line === other) others.push(line);
      continue;
    }
    const before = nameBefore(line, other);
    const [length, anew] = [line, other].map((text) => valueAt(text, before.length));
    if (drawn.length === VALUES || length === undefined || anew === undefined) return undefined;
    if (line.slice(before.length + length) !== other.slice(before.length + anew)) return undefined;
    drawn.push({ before, length });
  }
  const told = drawn.every(({ before }) => fitting(before) && !others.some((line) => line.startsWith(before)));
  const beside = others.filter((line) => line.trim() !== "").length;
  if (drawn.length === 0 || !told || beside < BESIDE) return undefined;
  if (timed.every(([line, other]) => line === other)) return { drawn };
  const [one = "", other = ""] = [0, 1].map((side) => timed.map((pair) => pair[side]).join("\n"));
  const times = changedTimes(one, other);
  return times && { drawn, times };
}

/** What is equal in front of the value, and ends with a sign: `id: `, `name=admin_`. */
function nameBefore(line: string, other: string): string {
  let equal = 0;
  while (equal < line.length && line[equal] === other[equal]) equal += 1;
  return line.slice(0, equal).replace(WORD, "");
}

function valueAt(line: string, at: number): number | undefined {
  const quote = openQuote(line.slice(0, at));
  const signs = quote === undefined ? /^[^\s"',;<>(){}[\]]{6,}/ : new RegExp(`^[^${quote}]{6,}`);
  return signs.exec(line.slice(at))?.[0].length;
}

/** Within quotes a value has any signs. */
function openQuote(before: string): string | undefined {
  return ['"', "'"].find((quote) => before.split(quote).length % 2 === 0);
}

/** A name that says which line it is, and nothing that a command could not bear. */
function fitting(before: string): boolean {
  return before.length <= BEFORE && /[A-Za-z]{2}/.test(before) && /^[\t\x20-\x7e]+$/.test(before);
}

/** What puts another value in the place of one behind the start of its line, or of a word; false where no command could bear it. */
function placedEdit(drawn: Drawn): string | false {
  const { before, after } = drawn;
  if (after !== undefined) return isNamed(drawn) && wordUndrawn(drawn);
  const ends = openQuote(before) ?? `][:space:]"',;<>(){}[`;
  return fitting(before) && `s/^(${literally(before)})[^${ends}]{6,}/\\1${undrawnValue(drawn)}/`;
}

/** A command that puts zeros in the place of each drawn value, as many as there were signs; undefined where it is not known where
 *  they stand. `names`: words of a shell. */
export function undrawn(names: readonly string[], evidences: readonly (Evidence | undefined)[]): string | undefined {
  const expressions = new Set<string>();
  const packed = isPacked(evidences);
  for (const evidence of evidences) {
    const { drawn = [], times = [], seen: all = [] } = evidence ?? {};
    const seen = packed ? all.slice(1) : all;
    const known = times.every(isTime);
    const keyed = drawn.length > 0 && drawn.every((each) => each.keyed === true);
    const shown = keyed
      ? / in text\b/
      : /^(?:an? )?(?:(?:random value|number|time|duration|temporary path|host name)(?:, )?)+ in text(?:, an? |$)/;
    if (!shown.test(seen.join()) || drawn.length + times.length === 0 || !known) return undefined;
    for (const time of times) expressions.add(timed(formOf(time), time));
    for (const each of drawn) {
      const edit = keyed ? isKeyed(each) && keyedEdit(each) : placedEdit(each);
      if (edit === false) return undefined;
      expressions.add(edit);
    }
  }
  if (expressions.size > VALUES) return undefined;
  return edited([...expressions], names, packed);
}
