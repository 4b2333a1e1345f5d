/** What stands around the first difference of two files, for a report that shows both sides. Bounded, and without what looks
 *  like a secret. */
import type { Pair } from "./differences.ts";
import { firstDifference, isText, type Evidence } from "./evidence.ts";
import { withoutSecrets } from "./words.ts";

/** Both sides from the same place on: lines of text, or rows of a hexdump. */
export interface Excerpt {
  form: "text" | "bytes";
  /** The number of the first line, or the offset of the first byte. */
  from: number;
  first: string[];
  second: string[];
}

const LINES = { before: 3, all: 14, characters: 240 } as const;
const ROW_BYTES = 16;
const ROWS = 8;
/** Text around the difference that is cut into lines. */
const WINDOW_BYTES = 6 * 1024;
/** Files of which nothing is shown, whatever is in them. */
const SECRET =
  /(?:^|\/)(?:g?shadow-?|id_\w+|[^/]*\.(?:key|pem|p12|pfx|jks|keystore|kdbx?|gpg|kbx)|\.env[^/]*|ssh_host_[^/]*|[^/]*(?:secret|credential|password|token)[^/]*)$/i;

/** Is nothing of this file to be shown? */
export function isSecret(path: string): boolean {
  return SECRET.test(path);
}

/** Undefined where there is nothing to lay side by side, or it must not be shown. */
export function excerpt({ difference, first, second }: Pair, evidence?: Evidence): Excerpt | undefined {
  if (!first || !second || !difference.kinds.includes("content")) return undefined;
  if (!("bytes" in first.content && "bytes" in second.content)) return undefined;
  if (isSecret(difference.path) || evidence?.seen.some((seen) => /key|password|salt/i.test(seen)) === true)
    return undefined;
  const [one, other] = [first.content.bytes, second.content.bytes];
  const at = firstDifference(one, other);
  if (isText(one) && isText(other)) return textExcerpt(one, other, at, evidence);
  // Random bytes tell nobody anything, and may be a key.
  return evidence?.cause === "random value" ? undefined : byteExcerpt(one, other, at);
}

function textExcerpt(one: Buffer, other: Buffer, at: number, evidence?: Evidence): Excerpt {
  // Up to the difference both are equal, so both begin with the same line.
  let start = at === 0 ? 0 : one.lastIndexOf(10, at - 1) + 1;
  for (let lines = 0; lines < LINES.before && start > 0 && at - start < WINDOW_BYTES / 2; lines += 1)
    start = start < 2 ? 0 : one.lastIndexOf(10, start - 2) + 1;
  const begin = Math.max(start, at - WINDOW_BYTES / 2);
  const ended = one.at(-1) === 10 && other.at(-1) === 10;
  const lines = (bytes: Buffer) =>
    withoutSecrets(bytes.subarray(begin, begin + WINDOW_BYTES).toString("utf8"), evidence?.cause === "random value")
      .replace(ended ? /\n$/ : /$^/, "")
      .split("\n")
      .slice(0, LINES.all)
      .map((line) => (line.length > LINES.characters ? `${line.slice(0, LINES.characters)}…` : line));
  return { form: "text", from: lineNumber(one, begin), first: lines(one), second: lines(other) };
}

function lineNumber(bytes: Buffer, at: number): number {
  let number = 1;
  for (let next = bytes.indexOf(10); next >= 0 && next < at; next = bytes.indexOf(10, next + 1)) number += 1;
  return number;
}

function byteExcerpt(one: Buffer, other: Buffer, at: number): Excerpt {
  const from = Math.max(0, at - (at % ROW_BYTES) - ROW_BYTES);
  const rows = (bytes: Buffer) =>
    Array.from({ length: ROWS }, (_, index) => bytes.subarray(from + index * ROW_BYTES, from + (index + 1) * ROW_BYTES))
      .filter((row) => row.length > 0)
      .map((row, index) => hexRow(row, from + index * ROW_BYTES));
  return { form: "bytes", from, first: rows(one), second: rows(other) };
}

/** `00000010  1f 8b 08 00  ........` */
function hexRow(row: Buffer, offset: number): string {
  const digits = row.toString("hex").replaceAll(/..(?!$)/g, "$& ");
  const signs = row.toString("latin1").replaceAll(/[^\x20-\x7e]/g, ".");
  return `${offset.toString(16).padStart(8, "0")}  ${digits.padEnd(ROW_BYTES * 3 - 1)}  ${signs}`;
}
