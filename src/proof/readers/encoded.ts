/** Text in other clothes: base64, UTF-16, strings that end in null bytes; and zlib's streams, which have hardly a sign. What is
 *  not what it seems says nothing. */
import { inflateSync } from "node:zlib";
import { evidence, firstDifference, isOdd, isText } from "../evidence.ts";
import { both, magic, told, type Reader } from "../reader.ts";
import { marshalText } from "./marshal.ts";

const LOOKED_AT = 1024 * 1024;
/** Letters of two bytes, of which one is a null. */
const WIDE = /(?:[\x20-\x7e]\0){6,}|(?:\0[\x20-\x7e]){6,}/g;

/** Source: java.util.Properties, store: `#Tue Nov 24 09:00:01 UTC 2026`. */
const STORED = /^#[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \S{1,9} \d{4}\r?$/m;

const FILLED_IN =
  /(?:^|\/)(?:git|build-info|pom)\.properties$|\b(?:target|build)\/(?:classes|(?:generated-)?resources|generated)\/|\b(?:META|WEB)-INF\//;

export const ENCODED: readonly Reader[] = [
  {
    name: "marshal",
    reads: (_path, bytes) => bytes.length > 16 && "{([<>".includes(String.fromCharCode((bytes[0] ?? 0) & 0x7f)),
    look: (path, first, second, { into }) => {
      const [one, other] = both(first, second, marshalText);
      return one === undefined || other === undefined || one === other
        ? undefined
        : into(`${path}.txt`, Buffer.from(one), Buffer.from(other));
    },
  },
  {
    name: "UTF-16",
    reads: (_path, bytes) => bytes.length > 4 && bytes.length % 2 === 0 && bytes.readUInt16LE(0) === 0xfeff,
    look: (path, first, second, { into }) =>
      into(path, ...both(first, second, (bytes) => Buffer.from(bytes.toString("utf16le", 2)))),
  },
  {
    // Among other bytes, as programs for Windows, Java and .NET lay them; lengths that differ as well must not hide behind it.
    name: "UTF-16",
    reads: (_path, bytes) => bytes.length <= LOOKED_AT && !isText(bytes),
    look: (path, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("latin1"));
      const [words, others] = [one, other].map((text) => (text.match(WIDE) ?? []) as string[]) as [string[], string[]];
      if (words.join() === others.join() || one.replaceAll(WIDE, "") !== other.replaceAll(WIDE, "")) return undefined;
      const text = (found: string[]) => Buffer.from(found.map((word) => `${word.replaceAll("\0", "")}\n`).join(""));
      const found = into(`${path}.txt`, text(words), text(others));
      return found.cause === "unknown" ? undefined : found;
    },
  },
  {
    // Source: Perl, dist/Storable/Storable.xs: the sign of a file, and values with their lengths.
    name: "Storable",
    reads: (_path, bytes) => magic(bytes, "pst0"),
    look: (path, first, second, { into, moment }) => {
      const found = both(first, second, (bytes) => bytes.toString("latin1").match(/[!-~]{3,}/g) ?? []);
      // Numbers have no letters, and lie where they did.
      if (found[0].join("\n") === found[1].join("\n")) return evidence(first, second, moment);
      const [one, other] = found.map((words) => words.toSorted()) as [string[], string[]];
      return one.join("\n") === other.join("\n")
        ? told("order", "the same keys in another order", "byte 4")
        : into(`${path}.txt`, Buffer.from(one.join("\n")), Buffer.from(other.join("\n")));
    },
  },
  {
    // Source: RFC 1950: the method, its window, and a check over both.
    name: "zlib",
    reads: (_path, bytes) => bytes.length > 8 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0,
    look: (path, first, second, { into, budget }) => {
      const most = Math.max(1, Math.floor(budget.bytes / 2));
      const [one, other] = both(first, second, (bytes) => inflateSync(bytes, { maxOutputLength: most }));
      budget.bytes -= one.length + other.length;
      return one.equals(other) ? undefined : into(path, one, other);
    },
  },
  {
    name: "base64",
    reads: (_path, bytes) =>
      bytes.length >= 32 && bytes.length <= LOOKED_AT && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(bytes.toString("latin1")),
    look: (path, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => Buffer.from(bytes.toString("latin1"), "base64"));
      // Words of letters and digits alone would be read so as well.
      return isText(one) && isText(other) && /[\s"':={}]/.test(one.toString("latin1"))
        ? into(path, one, other)
        : undefined;
    },
  },
  {
    // Java writes the clock into a comment of its own form; a value that is one as well must not hide behind it. Without one the
    // values are Java's where its tools put their files.
    name: "properties",
    reads: (path, bytes) => path.endsWith(".properties") && bytes.length <= LOOKED_AT && isText(bytes),
    look: (path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) =>
        Buffer.from(bytes.toString("latin1").replaceAll(/^[#!].*$/gm, ""), "latin1"),
      );
      const [said, saidThere] = both(first, second, (bytes) => STORED.exec(bytes.toString("latin1"))?.[0]);
      const stored = said !== undefined && saidThere !== undefined && said !== saidThere;
      if (!stored && !FILLED_IN.test(path)) return undefined;
      const whole = evidence(first, second, moment);
      const found = one.equals(other) ? whole : evidence(one, other, moment);
      return [found, whole].find(({ cause }) => cause === "time");
    },
  },
  {
    // A script with an archive behind it, a certificate in YAML, a font in a style sheet.
    name: "base64",
    reads: (_path, bytes) => bytes.length > PIECE && bytes.length <= LOOKED_AT && isText(bytes),
    look: (path, first, second, { into }) => {
      const at = firstDifference(first, second);
      const [one, other] = both(first, second, (bytes) => pieceAround(bytes, at));
      if (one === undefined || one.from !== other?.from) return undefined;
      // What differs beside the piece must not hide behind it.
      if (!first.subarray(one.to).equals(second.subarray(other.to))) return undefined;
      const [left, right] = [one, other].map(({ text }) => Buffer.from(text, "base64")) as [Buffer, Buffer];
      const found = into(path, left, right);
      const opened = found.seen.length > 1 || (isText(left) && isText(right));
      return opened && found.cause !== "unknown" ? found : undefined;
    },
  },
  {
    // What uuencode, and Perl's pack, make of bytes. Source: POSIX, uuencode, "Historical Algorithm".
    name: "uuencode",
    reads: (_path, bytes) => bytes.length <= LOOKED_AT && isText(bytes),
    look: (path, first, second, { into }) => {
      const line = first.toString("latin1", 0, firstDifference(first, second)).split("\n").length - 1;
      const [one, other] = both(first, second, (bytes) => uuencodedAt(bytes.toString("latin1").split("\n"), line));
      // What differs beside it must not hide behind it.
      if (one === undefined || one.beside !== other?.beside) return undefined;
      const found = into(path, one.bytes, other.bytes);
      return found.cause === "unknown" ? undefined : found;
    },
  },
  {
    // Source: tar's snapshots of incremental backups, /proc/*/environ, find -print0, git ls-files -z.
    name: "strings",
    reads: (_path, bytes) =>
      bytes.length <= LOOKED_AT &&
      bytes.includes(0) &&
      !bytes.includes("\0\0\0\0\0") &&
      isText(asLines(bytes.subarray(0, 64 * 1024))),
    look: (path, first, second, { into }) => {
      const at = firstDifference(first, second);
      // Numbers between strings are no text.
      return [first, second].some((bytes) => isOdd(bytes, at, at + 4))
        ? undefined
        : into(path, ...both(first, second, asLines));
    },
  },
];

/** Letters that a piece of base64 has at least: shorter ones are words. */
const PIECE = 40;
const LETTERS = /^[A-Za-z0-9+/]{40,}={0,2}$/;

/** The base64 around a place of a text: the word there, with the lines of one width that it is broken into. */
function pieceAround(bytes: Buffer, at: number): { from: number; to: number; text: string } | undefined {
  const text = bytes.toString("latin1");
  const letter = /[A-Za-z0-9+/=]/;
  let [from, to] = [at, at];
  while (from > 0 && letter.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && letter.test(text[to] ?? "")) to += 1;
  const width = to - from;
  if (width > LOOKED_AT || !LETTERS.test(text.slice(from, to))) return undefined;
  const line = (start: number) => /^[A-Za-z0-9+/]+={0,2}/.exec(text.slice(start, start + width + 1))?.[0].length ?? 0;
  while (text[from - 1] === "\n" && text[from - width - 2] === "\n" && line(from - width - 1) === width)
    from -= width + 1;
  for (let next = line(to + 1); text[to] === "\n" && next > 0 && next <= width; next = line(to + 1)) {
    to += next + 1;
    if (next < width) break;
  }
  return { from, to, text: text.slice(from, to) };
}

/** The lines of uuencode around one of a text, as bytes, and the text without them: each begins with the number of its bytes. */
function uuencodedAt(lines: readonly string[], at: number): { bytes: Buffer; beside: string } | undefined {
  const isOne = (line = "") => {
    const count = (line.charCodeAt(0) - 32) & 63;
    return count > 0 && /^[ -`]+$/.test(line) && line.length === 1 + Math.ceil(count / 3) * 4;
  };
  let [from, to] = [at, at];
  while (isOne(lines[from - 1])) from -= 1;
  while (isOne(lines[to])) to += 1;
  // A single line is as long by chance: a date has none of these signs, and a key few.
  const signs =
    lines
      .slice(from, to)
      .join("")
      .match(/[!-)<-@[-`]/g) ?? [];
  if (from === to || (signs.length < 2 && !/^begin \d{3} /.test(lines[from - 1] ?? ""))) return undefined;
  const bytes = lines.slice(from, to).flatMap((line) => {
    const [count = 0, ...signs] = Array.from(line, (sign) => (sign.charCodeAt(0) - 32) & 63);
    const groups = Array.from({ length: signs.length / 4 }, (_, group) =>
      signs.slice(group * 4, group * 4 + 4).reduce((all, each) => all * 64 + each, 0),
    );
    return groups.flatMap((group) => [group >> 16, (group >> 8) & 255, group & 255]).slice(0, count);
  });
  return { bytes: Buffer.from(bytes), beside: [...lines.slice(0, from), "", ...lines.slice(to)].join("\n") };
}

function asLines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\0", "\n"), "latin1");
}
