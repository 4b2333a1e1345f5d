/** What differs by its nature in a file that a build executes: as in a RUN, and in languages that stand in files alone. */
import { SECRETS } from "./build-values.ts";
import { rewritten } from "./rewrites.ts";
import { JAVA } from "./language-rewrites.ts";
import { FIXED_ID, FIXED_SECONDS } from "./remedy.ts";
import { FOREIGN, quotesAt } from "./shell-text.ts";

export interface FileEdit {
  /** Lines from the first, from 0. */
  at: number;
  from: string;
  to: string;
}

const TIME = /^general\/time$|\/(?:build|compile)-time$/;
const MEASURED = /^general\/(?:number|time)$/;
const RANDOM = /^general\/random$|\/(?:random|build-id)$/;
const DICE = /^general\/(?:random|number)$|\/(?:random|build-id|program)$|^framework\/secret$/;
const ORDER = /^general\/order$|^(?:go|rust)\/order$/;
/** Archives that a program packs by itself. */
const PACKED = /^format\/(?:tar|zip|cpio|ar)-times$|^python\/archive$/;

interface Piece {
  rules: RegExp;
  /** What the file must hold as well. */
  beside?: RegExp;
  pattern: RegExp;
  to: string;
}

/** The date of the environment, where the RUN itself has none. */
const DATED = `__import__("os").environ.setdefault("SOURCE_DATE_EPOCH", "${FIXED_SECONDS}")`;

/** Compiled languages take a date in their own words: not all of their builds reach the environment. */
const PIECES: Readonly<Record<string, readonly Piece[]>> = {
  go: [
    { rules: TIME, pattern: /\btime\.Now\(\)/g, to: `time.Unix(${FIXED_SECONDS}, 0).UTC()` },
    { rules: TIME, pattern: /\bexec\.Command\("date"/g, to: `exec.Command("date", "-u", "-d", "@${FIXED_SECONDS}"` },
    {
      rules: TIME,
      pattern: /\btimestamppb\.Now\(\)/g,
      to: `(&timestamppb.Timestamp{Seconds: ${FIXED_SECONDS}})`,
    },
    { rules: RANDOM, pattern: /\buuid\.New\(\)/g, to: `uuid.MustParse("${FIXED_ID}")` },
    // An import that nothing needs is an error.
    { rules: RANDOM, pattern: /\buuid\.NewString\(\)/g, to: `uuid.MustParse("${FIXED_ID}").String()` },
    // Dice are mostly seeded with the clock.
    {
      rules: DICE,
      pattern: /(?<=\brand\.(?:Seed|NewSource|NewPCG|New)\(.*)\btime\.Now\(\)/g,
      to: `time.Unix(${FIXED_SECONDS}, 0)`,
    },
    {
      rules: /^general\/temporary-path$|\/build-path$/,
      pattern: /\bos\.Args\[0\]/g,
      to: `func() string { _ = os.Args; return "generator" }()`,
    },
  ],
  rust: [
    {
      rules: TIME,
      pattern: /\b(?:std::time::)?SystemTime::now\(\)/g,
      to: `(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${FIXED_SECONDS}))`,
    },
    {
      rules: TIME,
      pattern: /\b(?:chrono::)?(?:Utc|Local)::now\(\)/g,
      to: `chrono::DateTime::<chrono::Utc>::from(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${FIXED_SECONDS}))`,
    },
    {
      rules: TIME,
      pattern: /\bCommand::new\("date"\)/g,
      to: `Command::new("date").args(["-u", "-d", "@${FIXED_SECONDS}"])`,
    },
    { rules: RANDOM, pattern: /\b(?:uuid::)?Uuid::new_v4\(\)/g, to: "uuid::Uuid::from_u128(1)" },
    { rules: DICE, beside: /\bfastrand::/, pattern: /^(\s*fn main\(\)[^{]*\{)/g, to: "$1 fastrand::seed(0);" },
    {
      rules: DICE,
      pattern: /\b(?:rand::)?thread_rng\(\)/g,
      to: "<rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(0)",
    },
    {
      rules: DICE,
      pattern: /\brand::random(::<\w+>)?\(\)/g,
      to: "rand::Rng::gen$1(&mut <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(0))",
    },
    {
      rules: ORDER,
      // Ordered maps reserve no room.
      beside: /^(?![^]*with_capacity)/,
      pattern: /\buse std::collections::Hash(Map|Set);/g,
      to: "use std::collections::BTree$1 as Hash$1;",
    },
  ],
  c: [
    { rules: DICE, pattern: /\bstd::random_device\s+(?=\w)/g, to: "std::mt19937 " },
    { rules: DICE, pattern: /\bstd::random_device(?:\{\}|\(\))\(\)/g, to: "1u" },
    { rules: DICE, pattern: /\b(srand(?:om|48)?)\([^;]*\);/g, to: "$1(1);" },
    { rules: TIME, pattern: /(?:\bstd::)?\btime\(\s*(?:NULL|0|nullptr)\s*\)/g, to: `(time_t)${FIXED_SECONDS}` },
    { rules: TIME, pattern: /(?:\bstd::)?\btime\(\s*&(\w+)\s*\)/g, to: `($1 = ${FIXED_SECONDS})` },
    {
      rules: TIME,
      pattern: /\b(?:std::)?chrono::system_clock::now\(\)/g,
      to: `std::chrono::system_clock::from_time_t(${FIXED_SECONDS})`,
    },
    {
      rules: TIME,
      pattern: /\bclock_gettime\(\s*CLOCK_REALTIME\s*,\s*&(\w+)\s*\)/g,
      to: `($1.tv_sec = ${FIXED_SECONDS}, $1.tv_nsec = 0)`,
    },
    // What only measures ticks whenever it is asked.
    {
      rules: MEASURED,
      pattern: /\bclock_gettime\(\s*CLOCK_(?!REALTIME)\w+\s*,\s*&(\w+)\s*\)/g,
      to: "({ static long ticks; $1.tv_sec = ++ticks / 1000, $1.tv_nsec = ticks % 1000 * 1000000; 0; })",
    },
    {
      rules: MEASURED,
      pattern: /\bstd::chrono::(steady|high_resolution)_clock::now\(\)/g,
      to: "([] { static int ticks; return std::chrono::$1_clock::time_point(std::chrono::milliseconds(++ticks)); }())",
    },
    {
      rules: TIME,
      pattern: /\bgettimeofday\(\s*&(\w+)\s*,\s*(?:NULL|0|nullptr)\s*\)/g,
      to: `($1.tv_sec = ${FIXED_SECONDS}, $1.tv_usec = 0)`,
    },
  ],
  java: JAVA.map(({ cause, ...piece }) => ({ rules: { time: TIME, random: RANDOM, order: ORDER }[cause], ...piece })),
  ruby: [{ rules: RANDOM, pattern: /\bRandom\.new\b(?!\()|\bRandom\.new\(\)/g, to: "Random.new(1)" }],
  gradle: [
    { rules: TIME, pattern: /\bnew Date\(\)/g, to: `new Date(${FIXED_SECONDS}000L)` },
    { rules: TIME, pattern: /\bSystem\.currentTimeMillis\(\)/g, to: `${FIXED_SECONDS}000L` },
    {
      rules: TIME,
      pattern: /\b(?:java\.time\.)?Instant\.now\(\)/g,
      to: `java.time.Instant.ofEpochSecond(${FIXED_SECONDS}L)`,
    },
  ],
  python: [
    // Results as they come; and in the order in which they were asked for.
    { rules: ORDER, pattern: /\.imap_unordered\(/g, to: ".imap(" },
    { rules: ORDER, pattern: /\b(?:(?:concurrent\.)?futures\.|asyncio\.)?as_completed\(/g, to: "list(" },
    {
      rules: PACKED,
      pattern: /\btime\.time\(\)/g,
      to: FIXED_SECONDS,
    },
    {
      rules: RANDOM,
      pattern: /^((?:import|from) [^;#]*\brandom\b[^;#]*)$/g,
      to: "$1; __import__('random').seed(0)",
    },
    {
      rules: RANDOM,
      pattern: /\buuid\.uuid[14]\(\)/g,
      to: "uuid.UUID(int=__import__('random').getrandbits(128), version=4)",
    },
    {
      rules: RANDOM,
      beside: /^from uuid import /m,
      pattern: /(?<![\w.])uuid[14]\(\)/g,
      to: "__import__('uuid').UUID(int=__import__('random').getrandbits(128), version=4)",
    },
    // Models, samples and fixtures.
    { rules: RANDOM, pattern: /\brandom\.(default_rng|RandomState)\(\)/g, to: "random.$1(0)" },
    {
      rules: RANDOM,
      beside: /\b(?:np|numpy)\.random\.(?!default_rng|RandomState|seed|Generator|SeedSequence)\w+\(/,
      pattern: /^(import numpy as (\w+))$/g,
      to: "$1; $2.random.seed(0)",
    },
    { rules: RANDOM, pattern: /^(import torch)$/g, to: "$1; torch.manual_seed(0)" },
    { rules: RANDOM, pattern: /^(import tensorflow as (\w+))$/g, to: "$1; $2.random.set_seed(0)" },
    // Ids of what is drawn are digests with this salt.
    {
      rules: RANDOM,
      pattern: /^(import matplotlib(?:\.pyplot)?(?: as \w+)?|from matplotlib import [\w, ]+)$/g,
      to: `$1; __import__("matplotlib").rcParams["svg.hashsalt"] = "0"; ${DATED}`,
    },
    // These take the date of the environment.
    {
      rules: TIME,
      pattern: /^((?:import|from) (?:matplotlib|reportlab|weasyprint|cairosvg)\b[^;#(]*)$/g,
      to: `$1; ${DATED}`,
    },
    // Whoever takes its ids from the dice has them seeded where it learns of ids.
    {
      rules: RANDOM,
      pattern: /^(import (?:[\w.]+, ?)*uuid(?:, ?[\w.]+)*|from uuid import [\w, ]+)$/g,
      to: "$1; __import__('random').seed(0)",
    },
  ],
};
/** Languages whose dice are seeded once, in front of everything: in the first line that matches. */
const SEEDED: Readonly<Record<string, { dice: RegExp; first: RegExp; to: string }>> = {
  perl: { dice: /(?<![\w$@%&:>-])(?:rand|shuffle)\b(?!\s*=>)/, first: /^(?!\s*(?:#|$))/, to: "srand(1); " },
  ruby: {
    dice: /(?<![\w@$:]|(?:SecureRandom|BN)\.)(?:rand|shuffle|sample)\b(?!:)/,
    first: /^(?!\s*(?:#|$))/,
    to: "srand(1); ",
  },
  php: {
    dice: /(?<![\w$>:])(?:mt_rand|rand|shuffle|array_rand|str_shuffle)\(/,
    first: /^<\?php\b(?!.*\bdeclare\b)/,
    to: "<?php mt_srand(1);",
  },
};
const COMPILED = /^(?:go|rust|c|gradle|java)$/;

/** `String token = …`: a secret of a known value were worse than one of another value in each build. */
const SECRET = new RegExp(`(?:${SECRETS})\\w*\\s*[:=]`, "i");

/** The lines that change, for one rule after the other. */
export function rewrittenInFile(rules: readonly string[], language: string, lines: readonly string[]): FileEdit[] {
  const anew = [...lines];
  for (const rule of rules) for (const { at, to } of rewrittenFor(rule, language, anew)) anew[at] = to;
  return lines.flatMap((from, at) => {
    const to = anew[at] ?? from;
    return to === from ? [] : [{ at, from, to }];
  });
}

function rewrittenFor(rule: string, language: string, lines: readonly string[]): FileEdit[] {
  const whole = lines.join("\n");
  const own = onceDated(
    lines,
    lines.map((line) => inLanguage(rule, { language, whole }, line)),
  );
  const anew = COMPILED.test(language)
    ? own
    : language === "sh"
      ? inScript(rule, own)
      : own.map((line, at) => (line === lines[at] ? inLine(rule, language, line) : line));
  const seeded = seededIn(rule, language, lines, anew);
  return lines.flatMap((from, at) => {
    if (RANDOM.test(rule) && SECRET.test(from)) return [];
    if (seeded?.at === at) return [{ at, from, to: seeded.to }];
    const to = language === "make" ? ofMake(anew[at] ?? from) : (anew[at] ?? from);
    return to === from ? [] : [{ at, from, to }];
  });
}

/** The line that is to seed the dice: where they are the cause, or stand beside a clock that is written anew. */
function seededIn(
  rule: string,
  language: string,
  lines: readonly string[],
  anew: readonly string[],
): { at: number; to: string } | undefined {
  const known = SEEDED[language];
  const thrown = (line: string) => known?.dice.test(line) === true && !/^\s*(?:#|\/\/)/.test(line);
  const asked = RANDOM.test(rule) || ORDER.test(rule);
  if (!known || !lines.some((line, at) => thrown(line) && (asked || line !== anew[at]))) return undefined;
  const at = lines.findIndex((line) => known.first.test(line));
  // Neither may stand behind another statement; and who seeds already need not be told.
  const other = language === "php" && lines.some((line) => /^\s*(?:declare|namespace)\b/.test(line));
  if (at < 0 || other || lines.some((line) => /\bsrand\b|\bmt_srand\b/.test(line))) return undefined;
  const line = anew[at] ?? "";
  return { at, to: language === "php" ? line.replace(/^<\?php/, known.to) : known.to + line };
}

function inLanguage(rule: string, { language, whole }: { language: string; whole: string }, line: string): string {
  const pieces = (PIECES[language] ?? []).filter(
    ({ rules, beside }) => rules.test(rule) && (beside?.test(whole) ?? true),
  );
  return pieces.reduce((text, { pattern, to }) => {
    if (language !== "python") return text.replaceAll(pattern, to);
    // Code in a string of Python has the other quotes.
    return text.replaceAll(pattern, (...found: (string | number | undefined)[]) => {
      const place = Number(found.findLast((each) => typeof each === "number"));
      const code = to.replaceAll(/\$(\d)/g, (_all, group: string) => String(found[Number(group)] ?? ""));
      return quotesAt(text, place) === "'" ? code.replaceAll("'", '"') : code;
    });
  }, line);
}

/** The date of the environment is set once. */
function onceDated(lines: readonly string[], anew: readonly string[]): string[] {
  const first = anew.findIndex((line) => line.includes(DATED));
  return anew.map((line, at) => (at > first && line === `${lines[at] ?? ""}; ${DATED}` ? (lines[at] ?? "") : line));
}

/** Signs that no script holds, for quotes that open nothing. */
const HIDDEN: Readonly<Record<string, string>> = { "'": "\ue000", '"': "\ue001", "`": "\ue002" };

function shown(line: string): string {
  return Object.entries(HIDDEN).reduce((text, [quote, sign]) => text.replaceAll(sign, quote), line);
}

/** A script is read as a whole, since its quotes reach over lines; those of its comments open none. */
function inScript(rule: string, lines: readonly string[]): string[] {
  const masked = lines.map((line) =>
    /^\s*#/.test(line) ? line.replaceAll(/['"`]/g, (quote) => HIDDEN[quote] ?? " ") : line,
  );
  const before = "RUN <<END\n";
  const text = written(rule, before + masked.join("\n"));
  const anew = text.slice(before.length).split("\n");
  if (anew.length !== lines.length) return [...lines];
  return lines.map((line, at) => (masked[at] === anew[at] ? line : shown(anew[at] ?? line)));
}

/** As the same line would be written anew in a RUN that calls the language's program. */
function inLine(rule: string, language: string, line: string): string {
  if (/^\s*(?:#|\/\/)/.test(line)) return line;
  const [indent = ""] = /^\s*@?-?/.exec(line) ?? [];
  const before = language === "make" ? "RUN " : `RUN ${language} ${FOREIGN}`;
  return indent + written(rule, before + line.slice(indent.length)).slice(before.length);
}

function written(rule: string, source: string): string {
  const pieces = rewritten([rule], source).replace ?? [];
  return pieces.reduce((all, { from, to }) => all.replaceAll(from, () => to), source);
}

/** make reads `$S` as a variable of one letter. */
function ofMake(line: string): string {
  return line.replaceAll(/(?<!\$)\$(SOURCE_DATE_EPOCH)/g, "$($1)");
}
