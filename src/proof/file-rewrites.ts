/** What differs by its nature in a file that a build executes: as in a RUN, and in languages that stand in files alone. */
import { rewritten } from "./rewrites.ts";

export interface FileEdit {
  /** Lines from the first, from 0. */
  at: number;
  from: string;
  to: string;
}

/** 2020-01-01 UTC, the default of the product's stages. */
const SECONDS = "1577836800";
const ID = "00000000-0000-4000-8000-000000000001";
const TIME = /^general\/time$|\/(?:build|compile)-time$/;
const RANDOM = /^general\/random$|\/(?:random|build-id)$/;
const ORDER = /^general\/order$/;
/** Archives that a program packs by itself. */
const PACKED = /^format\/(?:tar|zip|cpio|ar)-times$|^python\/archive$/;

interface Piece {
  rules: RegExp;
  pattern: RegExp;
  to: string;
}

/** Compiled languages take a date in their own words: not all of their builds reach the environment. */
const PIECES: Readonly<Record<string, readonly Piece[]>> = {
  go: [
    { rules: TIME, pattern: /\btime\.Now\(\)/g, to: `time.Unix(${SECONDS}, 0).UTC()` },
    { rules: RANDOM, pattern: /\buuid\.New\(\)/g, to: `uuid.MustParse("${ID}")` },
    { rules: RANDOM, pattern: /\buuid\.NewString\(\)/g, to: `"${ID}"` },
  ],
  rust: [
    {
      rules: TIME,
      pattern: /\b(?:std::time::)?SystemTime::now\(\)/g,
      to: `(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${SECONDS}))`,
    },
    {
      rules: TIME,
      pattern: /\b(?:chrono::)?(?:Utc|Local)::now\(\)/g,
      to: `chrono::DateTime::<chrono::Utc>::from(std::time::UNIX_EPOCH + std::time::Duration::from_secs(${SECONDS}))`,
    },
    { rules: RANDOM, pattern: /\b(?:uuid::)?Uuid::new_v4\(\)/g, to: "uuid::Uuid::from_u128(1)" },
  ],
  gradle: [
    { rules: TIME, pattern: /\bnew Date\(\)/g, to: `new Date(${SECONDS}000L)` },
    { rules: TIME, pattern: /\bSystem\.currentTimeMillis\(\)/g, to: `${SECONDS}000L` },
    {
      rules: TIME,
      pattern: /\b(?:java\.time\.)?Instant\.now\(\)/g,
      to: `java.time.Instant.ofEpochSecond(${SECONDS}L)`,
    },
  ],
  python: [
    // Results as they come; and in the order in which they were asked for.
    { rules: ORDER, pattern: /\.imap_unordered\(/g, to: ".imap(" },
    { rules: ORDER, pattern: /\b(?:(?:concurrent\.)?futures\.|asyncio\.)?as_completed\(/g, to: "list(" },
    {
      rules: PACKED,
      pattern: /\btime\.time\(\)/g,
      to: SECONDS,
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
    // Whoever takes its ids from the dice has them seeded where it learns of ids.
    { rules: RANDOM, pattern: /^(import uuid)$/g, to: "$1; __import__('random').seed(0)" },
  ],
};
const COMPILED = /^(?:go|rust|gradle)$/;

/** The lines that change. */
export function rewrittenInFile(rule: string, language: string, lines: readonly string[]): FileEdit[] {
  const own = lines.map((line) => inLanguage(rule, language, line));
  const anew = COMPILED.test(language)
    ? own
    : language === "sh"
      ? inScript(rule, own)
      : own.map((line, at) => (line === lines[at] ? inLine(rule, language, line) : line));
  return lines.flatMap((from, at) => {
    const to = language === "make" ? ofMake(anew[at] ?? from) : (anew[at] ?? from);
    return to === from ? [] : [{ at, from, to }];
  });
}

function inLanguage(rule: string, language: string, line: string): string {
  const pieces = (PIECES[language] ?? []).filter(({ rules }) => rules.test(rule));
  return pieces.reduce((text, { pattern, to }) => text.replaceAll(pattern, to), line);
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
  const before = language === "make" ? "RUN " : `RUN ${language} `;
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
