/** What two byte sequences that should be equal say about why they are not: the general causes, from the bytes alone.
 *  Files that pack others (gzip, zip, tar, pyc) are opened by readers.ts first. */
import { binaryEvidence } from "./binary.ts";
import type { Placed } from "./stamps.ts";
import { textEvidence } from "./text.ts";

const GENERAL = [
  "time",
  "random value",
  "host name",
  "temporary path",
  "order",
  "leftover",
  "number",
  "environment",
] as const;
export type GeneralCause = (typeof GENERAL)[number] | "unknown";

export interface Evidence {
  cause: GeneralCause;
  /** What was seen, from the outside in, for people and for rules: ["gzip header", "time"]. */
  seen: string[];
  /** `line 3`, `byte 4`. */
  where: string;
  /** The bytes around the first difference, bounded. */
  first: string;
  second: string;
  /** Of texts that differ in times alone: one of the first's in each form, where they can be told from times that stay. */
  times?: string[] | undefined;
  /** Of an archive in which nothing but times in texts differs: the texts, and their times as above. */
  members?: { name: string; times: string[] }[] | undefined;
  /** Of a file that has another name in each build: its content is the same, but for these times. */
  alike?: true | undefined;
  /** Of such a file: what its content shows. */
  content?: GeneralCause[];
  /** Of texts that differ in values which were drawn: where they stand. */
  drawn?: Drawn[] | undefined;
  /** Of other files that differ in times alone, each of a fixed length: where they stand. */
  stamps?: Placed[] | undefined;
  /** Of a SQLite database in which nothing but times differs: where they stand. */
  columns?: TimedColumn[] | undefined;
}

/** A value that was drawn: behind its name from the start of a line, which no other line begins with, or a word anywhere. */
export interface Drawn {
  before: string;
  /** Its signs in the first. */
  length: number;
  /** Of a word: what stands behind it, with the end of its line. */
  after?: string | undefined;
  /** Of a word: what stands in front is all that its line begins with. */
  start?: true | undefined;
  /** Of a word: it is a number. */
  digits?: true | undefined;
  /** It has the signs of base64. */
  wide?: true | undefined;
  /** Every value of this name, wherever it stands: in quotes, or a number. */
  keyed?: true | undefined;
  /** What these get: that of the first, which is a number or a time. */
  value?: string | undefined;
}

/** A column of a table that holds times of the build. */
export interface TimedColumn {
  table: string;
  column: string;
  /** That of the first. */
  value: string | number;
  /** Ids of the rows, where it is not all of them. */
  rows?: string[] | undefined;
}

/** The causes that the bytes show, the foremost first: of a text readers count them up (`random value, time in text`). */
export function causesShown({ cause, seen }: Evidence): GeneralCause[] {
  const counted = /^(.*) in text\b/.exec(seen.at(-1) ?? "")?.[1]?.split(", ") ?? [];
  const known = GENERAL.filter((each) => each !== cause && counted.includes(each));
  return cause === "unknown" ? known : [cause, ...known];
}

export interface Moment {
  /** Seconds since 1970: about when the builds ran. */
  now: number;
}

/** Bytes of a file that are looked at for a general cause, before and after the first difference. */
const LOOKED_AT = { before: 1024 * 1024, after: 7 * 1024 * 1024 } as const;
/** Lines of text; a file of empty lines alone would have millions. */
const LINES = 100_000;

export function evidence(first: Buffer, second: Buffer, moment: Moment): Evidence {
  const at = firstDifference(first, second);
  const text = isText(first.subarray(0, LOOKED_AT.after)) && isText(second.subarray(0, LOOKED_AT.after));
  const from = text ? startOfLines(first, at) : Math.max(0, at - LOOKED_AT.before);
  if (!text) {
    const [one, other] = [first, second].map((bytes) => bytes.subarray(from, at + LOOKED_AT.after)) as [Buffer, Buffer];
    const { stamps, ...found } = binaryEvidence(one, other, moment, from);
    return { ...found, ...(stamps && one.length === first.length && { stamps }) };
  }
  const cut = (bytes: Buffer) => bytes.subarray(from, endOfLines(bytes, from, at)).toString("utf8");
  const found = textEvidence(cut(first), cut(second), moment, linesBefore(first, from));
  if (found.cause !== "unknown" || ![first, second].some((bytes) => isOdd(bytes, at - 8, at + 24))) return found;
  const { stamps: _, ...bare } = binaryEvidence(first.subarray(from), second.subarray(from), moment, from);
  // Letters are no number.
  const letters = bare.cause === "number" && ![first, second].some((bytes) => isOdd(bytes, at, at + 1));
  return bare.cause === "unknown" || letters ? found : bare;
}

/** Do bytes that no text has stand here? Of a short file, or one with much text in it, they are few. */
export function isOdd(bytes: Buffer, from: number, to: number): boolean {
  const around = bytes.toString("latin1", Math.max(0, from), to);
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(around)) return true;
  return /[\x80-\xff]/.test(around) && new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).includes("\ufffd");
}

/** The start of the lines that are looked at. Up to the difference both are equal, so it is the same on both sides. */
function startOfLines(bytes: Buffer, at: number): number {
  let start = at;
  for (let lines = 0; lines < LINES / 10 && start > 0 && at - start < LOOKED_AT.before; lines += 1)
    start = bytes.lastIndexOf(10, start - 2 < 0 ? -bytes.length - 1 : start - 2) + 1;
  return Math.max(0, Math.max(start, at - LOOKED_AT.before));
}

/** The end of the lines that are looked at. */
function endOfLines(bytes: Buffer, from: number, at: number): number {
  const last = Math.min(bytes.length, at + LOOKED_AT.after);
  let end = from;
  for (let lines = 0; lines < LINES && end < last; lines += 1) {
    const next = bytes.indexOf(10, end);
    if (next < 0 || next >= last) return last;
    end = next + 1;
  }
  // The difference itself is always within.
  return Math.max(end, Math.min(bytes.length, at + 1));
}

function linesBefore(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Where two byte sequences begin to differ: halves are compared natively, so that megabytes cost nothing. The shorter
 *  length where one begins with all of the other. */
export function firstDifference(one: Buffer, other: Buffer): number {
  let equal = 0;
  let end = Math.min(one.length, other.length);
  if (one.subarray(0, end).equals(other.subarray(0, end))) return end;
  while (end - equal > 1) {
    const middle = (equal + end) >> 1;
    if (one.subarray(equal, middle).equals(other.subarray(equal, middle))) equal = middle;
    else end = middle;
  }
  return equal;
}

/** Text has no null byte and hardly another control character. */
export function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1;
  }
  if (odd > head.length / 100) return false;
  // Up to the last whole letter.
  const utf8 = new TextDecoder().decode(head, { stream: true });
  return (utf8.match(/\ufffd/g)?.length ?? 0) <= utf8.length / 50;
}
