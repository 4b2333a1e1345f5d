/** Two binary files that should be equal: times in their numbers, random values, and what their readable parts say. */
import type { Evidence, GeneralCause, Moment } from "./evidence.ts";
import { withoutSums } from "./checks.ts";
import { datedBytes, datedIds, datedUuid, objectIds } from "./ids.ts";
import { reordered } from "./moved.ts";
import { isDrawnWord, mixed, mixedColumns, scattered } from "./noise.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { drawnIds, onlyTimesDiffer, placed, withFixedIds } from "./stamps.ts";
import { lineCauses } from "./line-words.ts";
import { sameSet } from "./text.ts";
import { timeNumber, type Run, type TimeNumber } from "./time-numbers.ts";
import { differsInTimes, withoutTimes } from "./time-text.ts";
import { foremost } from "./words.ts";

/** Places that are looked at; beyond it the rest is taken to be alike. */
const RUNS = 500;
/** Differing bytes that lie closer belong to one value. */
const GAP = 3;
/** Differing bytes in a row, from which on it is asked whether they have moved. */
const MOVED = 64;
/** Bytes of numbers that lie beside each other. */
const NUMBERS = 16;
/** Letters of an id in front of where it is another one, and of a row of strings that are looked at. */
const [ID, ROW] = [48, 64 * 1024];
const SHOWN = 32;
const STRINGS = /[\x20-\x7e]{6,400}/g;

/** `skipped`: equal bytes before these, which are cut out of larger files. */
export function binaryEvidence(whole: Buffer, counterpart: Buffer, moment: Moment, skipped = 0): Evidence {
  let [first, second] = [whole, counterpart];
  let from = 0;
  while (from < first.length && from < second.length && first[from] === second[from]) from += 1;
  const shown = {
    where: `byte ${skipped + from}`,
    first: hexdump(first, from, skipped),
    second: hexdump(second, from, skipped),
  };
  const told = (cause: GeneralCause, what: string): Evidence => ({ cause, seen: [what], ...shown });
  let unexplained: boolean;
  const alike = first.length === second.length;
  if (alike) [first, second] = withoutSums(first, second, runs(first, second, from));
  const times = onlyTimesDiffer(first, second, moment);
  if (times !== undefined) {
    // A sum over the whole would no longer be right.
    const stamps = times.spans && first === whole && skipped === 0 ? placed(first, times.spans) : undefined;
    return { ...told("time", times.name), ...(stamps && { stamps }) };
  }
  const places = alike ? runs(first, second, from) : [];
  // Where one is longer, or the same bytes have moved.
  if (!alike || places.some(({ from, to }) => to - from > MOVED)) {
    const votes = piecesOf(first, second)?.flatMap((piece) => pieceCause(first, second, piece, moment)) ?? [];
    const { cause, what } = verdict(votes);
    // A number of another length beside a time may be anything.
    const known =
      votes.length > 0 && votes.every((vote) => vote.cause !== "unknown" && !(cause === "time" && vote.uneven));
    const beside = votes.find((vote) => vote.cause !== cause && vote.cause !== "number");
    if (known && !(alike && cause === "random value"))
      return told(cause, beside ? `${what}, and ${beside.what}` : what);
  }
  if (alike) {
    if (scattered(first, second)) return told("random value", "single bits, here and there");
    const votes = places.map((run) => ({ from: run.from, ...runCause(first, second, run, moment) }));
    const { cause, what } = verdict(votes);
    if (cause !== "time" && sameBytes(first, second)) return told("order", "the same bytes in another order");
    const fixed = cause === "time" ? undefined : fixedForms(first, second, moment);
    if (fixed !== undefined) {
      const [one, other] = [first, second].map((bytes) => bytes.toString("latin1", Math.max(0, from - ID), from + ROW));
      const ids = fixed === "random value" ? datedIds(one ?? "", other ?? "", moment) : "";
      return told(fixed, `${fixed} in a row of strings${ids}`);
    }
    const odd = votes.find((vote) => vote.cause === "unknown");
    const ids =
      cause === "random value" && first === whole && skipped === 0 ? drawnIds(first, second, places) : undefined;
    if (ids) {
      const stamps = placed(withFixedIds(first, ids), ids);
      return { ...told(cause, "an id that is drawn"), ...(stamps && { stamps }) };
    }
    // What moved lies beside what it is not, and looks drawn.
    if (cause !== "time" && (sameStrings(strings(first), strings(second)) || reordered(first, second)))
      return told("order", "the same strings in another order");
    if (cause !== "unknown")
      return told(cause, odd ? `${what}, and bytes that nothing explains at ${skipped + odd.from}` : what);
    unexplained = withoutStrings(first) !== withoutStrings(second);
  } else unexplained = !nearlySame(withoutStrings(first), withoutStrings(second));
  const [words, others] = [strings(first), strings(second)];
  if (!alike && sameStrings(words, others)) return told("order", "the same strings in another order");
  if (words.length === others.length && words.length > 0) {
    const votes = words.flatMap((word, index) => {
      const other = others[index] ?? "";
      if (word === other) return [];
      return differsInTimes(word, other, moment) ?? lineCauses(word, other, moment);
    });
    const cause = votes.length > 0 ? foremost(votes) : "unknown";
    // Code that differs must not pass for the time that stands beside it; a folder or a host can have led to other bytes.
    if (cause !== "unknown")
      return unexplained && (alike || cause === "time")
        ? told("unknown", `${cause} in a string, and other bytes`)
        : told(cause, `${cause} in a string`);
  }
  if (first.length === second.length) return told("unknown", "bytes that differ");
  return filledUp(first, second, skipped)
    ? told("number", "length of what is filled with one byte")
    : told("unknown", "another length");
}

/** Does the longer go on with nothing but the byte before? A size that was asked of the machine, as a share of its memory. */
function filledUp(first: Buffer, second: Buffer, skipped: number): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // In larger files what is equal is cut out.
  const byte = short.at(-1) ?? (skipped > 0 ? long[0] : undefined);
  const rest = long.subarray(short.length);
  return (
    byte !== undefined && long.subarray(0, short.length).equals(short) && rest.equals(Buffer.alloc(rest.length, byte))
  );
}

/** What a differing place is. */
interface Vote extends TimeNumber {
  cause: GeneralCause;
  /** A number that is longer on one side. */
  uneven?: true;
  /** A number that may as well be drawn. */
  drawn?: boolean;
}

/** What most of the places are, and the first of them. */
function verdict(votes: readonly Vote[]): Vote {
  const numbers = votes.filter(({ cause }) => cause === "number").length;
  const outvoted = numbers > 4 * votes.filter(({ doubtful }) => doubtful).length;
  const settled = votes.map((vote): Vote => (vote.doubtful && outvoted ? { cause: "number", what: "a number" } : vote));
  const cause = foremost(settled.map((vote) => vote.cause));
  // Beside something else it may be a sum of that.
  if (cause === "number" && settled.filter(({ drawn }) => drawn).length * 2 > settled.length)
    return { cause: "random value", what: "4 bytes without any pattern" };
  return settled.find((vote) => vote.cause === cause) ?? { cause, what: "bytes that differ" };
}

/** Why a piece is another one; nulls that only fill say nothing. */
function pieceCause(first: Buffer, second: Buffer, piece: Piece, moment: Moment): Vote[] {
  let { from, otherFrom } = piece;
  const { to, otherTo } = piece;
  const filling = [first.subarray(from, to), second.subarray(otherFrom, otherTo)];
  if (filling.every((bytes) => bytes.every((byte) => byte === 0))) return [];
  if (to - from === otherTo - otherFrom) {
    const [start, itsStart] = [Math.max(0, from - otherFrom), Math.max(0, otherFrom - from)];
    const length = Math.min(first.length - start, second.length - itsStart);
    const views = [first.subarray(start, start + length), second.subarray(itsStart, itsStart + length)] as const;
    return [runCause(...views, { from: from - start, to: to - start }, moment)];
  }
  // A text can have its length in front, in up to four bytes.
  for (let width = 0; width < 4 && from < to && otherFrom < otherTo; width += 1) {
    if (printable(first[from]) || printable(second[otherFrom])) break;
    [from, otherFrom] = [from + 1, otherFrom + 1];
  }
  const [text, other] = [readable(first, { from, to }, 1), readable(second, { from: otherFrom, to: otherTo }, 1)];
  const told = text === undefined || other === undefined ? undefined : textCause(text, other, moment);
  return [told ?? unevenCause(first.subarray(piece.from, to), second.subarray(piece.otherFrom, otherTo))];
}

/** Of another length: a number of seven bits a byte, whose last byte alone is below 128, or a drawn number, which has a null more
 *  where it would be negative. */
function unevenCause(one: Buffer, other: Buffer): Vote {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const sevenBits = [short, long].every((bytes) => bytes.findIndex((byte) => byte < 128) === bytes.length - 1);
  if (short.length > 0 && long.length < 10 && sevenBits)
    return { cause: "number", what: "a number of seven bits a byte", uneven: true };
  const more = long.length === short.length + 1 && (long.at(-1) === 0 || long.subarray(0, 3).includes(0));
  return more && short.length >= 16 && mixed(short) && mixed(long)
    ? { cause: "random value", what: `${short.length} bytes without any pattern` }
    : { cause: "unknown", what: "bytes of another length" };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Linkers lay strings beside each other in the order of their texts, so that one of another text moves. Ids and times have a form
 *  of their own, by which they are found in such a row; without them it must be equal. */
function fixedForms(first: Buffer, second: Buffer, moment: Moment): GeneralCause | undefined {
  const [one, other] = [first, second].map((bytes) => bytes.toString("latin1"));
  const [plain, plainOther] = [one, other].map((text = "") => text.replaceAll(UUID, ""));
  if (plain !== one && plain === plainOther) return "random value";
  const [timeless, timelessOther] = [plain, plainOther].map((text = "") =>
    withoutTimes(text, moment).replaceAll("\u231a", ""),
  );
  if (timeless === plain || timeless !== timelessOther) return undefined;
  return plain === one ? "time" : "random value";
}

export function runs(first: Buffer, second: Buffer, from: number): Run[] {
  const found: Run[] = [];
  let last: Run | undefined;
  for (let at = from; at < first.length && found.length < RUNS; at += 1) {
    if (first[at] === second[at]) continue;
    if (last && at - last.to <= GAP) last.to = at + 1;
    else found.push((last = { from: at, to: at + 1 }));
  }
  return found;
}

function runCause(first: Buffer, second: Buffer, run: Run, moment: Moment): Vote {
  const [text, other] = [readable(first, run), readable(second, run)];
  if (text !== undefined && other !== undefined) {
    const told = textCause(text, other, moment);
    if (told.cause === "random value" && isHostId(first, second, run))
      return { cause: "host name", what: "host name in a string" };
    // A time behind a text is no part of it.
    const behind = told.cause === "unknown" && !printable(first[run.to]) && timeNumber(first, second, run, moment);
    if (behind) return { cause: "time", ...behind };
    // A letter of a long word is no counter.
    if (told.cause === "unknown" ? text.length >= 12 : told.cause !== "number") return told;
  }
  const several = linesCause(first, second, run, moment);
  if (several !== undefined) return several;
  const uuid = datedUuid(first, second, run, moment);
  const dated = uuid || objectIds(first, second, run, moment);
  if (dated !== "")
    return { cause: "random value", what: `${uuid === "" ? 12 : 16} bytes without any pattern${dated}` };
  const number = timeNumber(first, second, run, moment);
  if (number !== undefined) return { cause: "time", ...number };
  if (isAddress(first, run) && isAddress(second, run))
    return { cause: "random value", what: "an address of memory, 8 bytes" };
  const length = run.to - run.from;
  if (length >= 7 && mixed(first.subarray(run.from, run.to)) && mixed(second.subarray(run.from, run.to)))
    return {
      cause: "random value",
      what: `${length} bytes without any pattern${datedBytes(first, second, run.from, moment)}`,
    };
  if (length <= 4 || areNumbers(first, second, run)) {
    const drawn = isDrawnWord(first.subarray(run.from, run.to), second.subarray(run.from, run.to));
    return { cause: "number", what: "a number", drawn };
  }
  if (mixedColumns(first.subarray(run.from, run.to), second.subarray(run.from, run.to)))
    return { cause: "random value", what: "numbers without any pattern" };
  if (isGrown(first, second, run)) return { cause: "number", what: "a number of 8 bytes that has grown a little" };
  return [first, second].every((bytes) => isFraction(bytes, run))
    ? { cause: "random value", what: "a fraction of 8 bytes" }
    : { cause: "unknown", what: "bytes that differ" };
}

/** The id that containers are called by, behind a name that says so. */
function isHostId(first: Buffer, second: Buffer, { from }: Run): boolean {
  return [first, second].every((bytes) => HOST_ID.test(bytes.toString("latin1", Math.max(0, from - 40), from + 13)));
}

const HOST_ID = /(?:host|node|server|machine).?name[^0-9A-Za-z]{0,9}[a-z]?[^0-9A-Za-z]{0,5}[0-9a-f]{12}[^0-9a-f]?/i;

/** Why lines of text differ among other bytes, when each of them says it; drawn bytes may follow them. */
function linesCause(first: Buffer, second: Buffer, { from, to }: Run, moment: Moment): Vote | undefined {
  const [one, other] = [first, second].map((bytes) => bytes.subarray(from, to)) as [Buffer, Buffer];
  const [lines, others] = [one, other].map(
    (bytes) => /^(?:[\t\r\x20-\x7e]*\n)+(?:[\t\r\x20-\x7e]*$)?/.exec(bytes.toString("latin1"))?.[0] ?? "",
  ) as [string, string];
  const rest = [one, other].map((bytes) => bytes.subarray(lines.length));
  if (lines === "" || lines.length !== others.length) return undefined;
  if (rest.some((bytes) => bytes.length > 0 && !mixed(bytes))) return undefined;
  const counterparts = others.split("\n");
  const votes = lines.split("\n").flatMap((line, at) => {
    const counterpart = counterparts[at] ?? "";
    return line === counterpart ? [] : [textCause(line, counterpart, moment)];
  });
  return votes.length > 0 && votes.every(({ cause }) => cause !== "unknown") ? verdict(votes) : undefined;
}

function textCause(whole: string, counterpart: string, moment: Moment): Vote {
  // The length in front can be a letter as well.
  const longer = whole.length - counterpart.length;
  const at = Array.from(whole).findIndex((letter, index) => letter !== counterpart[index]);
  const counted = longer !== 0 && whole.charCodeAt(at) - counterpart.charCodeAt(at) === longer ? at + 1 : 0;
  const [text, other] = [whole.slice(counted), counterpart.slice(counted)];
  const timed = differsInTimes(text, other, moment);
  if (timed) return { cause: timed, what: `a ${timed} in a string` };
  const cause = foremost(lineCauses(text, other, moment));
  const ids = cause === "random value" ? datedIds(text, other, moment) : "";
  return { cause, what: cause === "unknown" ? "text that differs" : `${cause} in a string${ids}` };
}

/** Small numbers of four bytes, beside each other: lengths, places. */
function areNumbers(first: Buffer, second: Buffer, { from, to }: Run): boolean {
  const words = Math.ceil((to - from) / 4);
  if (words * 4 > NUMBERS) return false;
  return (
    [
      ["readUInt32LE", from],
      ["readUInt32BE", to - words * 4],
    ] as const
  ).some(([read, start]) =>
    [first, second].every((bytes) =>
      Array.from({ length: words }, (_word, at) => start + at * 4).every(
        (at) => at >= 0 && at + 4 <= bytes.length && bytes[read](at) < 2 ** 24,
      ),
    ),
  );
}

/** Does the run lie in the address of a thing in memory, as programs on Linux have them (x86-64 and arm64), little-endian? What was
 *  not written over is still there, in a structure of which not all was set. */
function isAddress(bytes: Buffer, { from, to }: Run): boolean {
  for (let at = Math.max(0, to - 6); at <= from && at + 8 <= bytes.length; at += 1) {
    const high = bytes.readUInt16LE(at + 4);
    if (
      bytes.readUInt16LE(at + 6) === 0 &&
      (high >> 9 === 0x3f || high >> 8 === 0x55 || high >> 8 === 0x56 || high >> 8 === 0xaa)
    )
      return true;
  }
  return false;
}

/** Does the run end in a fraction of 8 bytes, of which the highest ones are the same by chance? */
function isFraction(bytes: Buffer, { from, to }: Run): boolean {
  const usual = (value: number) => Math.abs(value) > 1e-5 && Math.abs(value) < 1e6;
  for (let at = Math.max(0, to - 8); at <= from && at + 8 <= bytes.length; at += 1)
    if (to - from < 7 && (usual(bytes.readDoubleLE(at)) || usual(bytes.readDoubleBE(at)))) return true;
  return false;
}

/** Ticks of a clock, a sum of bytes: a large number that is a hundredth larger, or less. */
function isGrown(first: Buffer, second: Buffer, { from, to }: Run): boolean {
  const reads = [
    ["readBigUInt64LE", from],
    ["readBigUInt64BE", to - 8],
  ] as const;
  return reads.some(([read, at]) => {
    if (at < 0 || at > from || at + 8 > first.length || at + 8 < to) return false;
    const [one, other] = [Number(first[read](at)), Number(second[read](at))];
    return other > one && other < 2 ** 56 && other - one < one / 100;
  });
}

/** Values that moved leave as many bytes of each kind; other values do not. */
function sameBytes(first: Buffer, second: Buffer): boolean {
  if (first.length !== second.length || first.length < 32) return false;
  const counts = new Int32Array(256);
  for (const byte of first) counts[byte] = (counts[byte] ?? 0) + 1;
  for (const byte of second) counts[byte] = (counts[byte] ?? 0) - 1;
  return counts.every((count) => count === 0);
}

/** The printable text that a run lies in. */
function readable(bytes: Buffer, run: Run, shortest = 4): string | undefined {
  for (let at = run.from; at < run.to; at += 1) if (!printable(bytes[at])) return undefined;
  let { from, to } = run;
  while (from > 0 && run.from - from < 200 && printable(bytes[from - 1])) from -= 1;
  while (to < bytes.length && to - run.to < 200 && printable(bytes[to])) to += 1;
  return to - from >= shortest ? bytes.toString("latin1", from, to) : undefined;
}

function printable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 32 && byte < 127;
}

/** Numbers alone may differ between the strings: lengths, and where things lie. */
function nearlySame(one: string, other: string): boolean {
  const found = piecesOf(Buffer.from(one, "latin1"), Buffer.from(other, "latin1"));
  return (
    found?.every(({ from, to, otherFrom, otherTo }) => Math.max(to - from, otherTo - otherFrom) <= NUMBERS) === true
  );
}

/** Printable strings of six characters and more, as strings(1) lists them. */
function strings(bytes: Buffer): string[] {
  return bytes.toString("latin1").match(STRINGS)?.slice(0, 100_000) ?? [];
}

function sameStrings(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 3 && words.some((word, at) => word !== others[at]) && sameSet(words, others);
}

/** What is neither text nor empty; nothing in a table of strings, whose short ones move with the long. */
function withoutStrings(bytes: Buffer): string {
  const text = bytes.toString("latin1");
  return /^[\x20-\x7e\0\t\n]*$/.test(text) ? "" : text.replaceAll(/[\x20-\x7e]{3,}|\0+/g, "");
}

/** `00000010  1f 8b 08 …  |...|` around a place, bounded. */
function hexdump(bytes: Buffer, at: number, skipped: number): string {
  const from = Math.max(0, at - (at % 16));
  const part = bytes.subarray(from, from + SHOWN);
  const hex = part.toString("hex").replaceAll(/../g, "$& ").trim();
  return `${(skipped + from).toString(16).padStart(8, "0")}  ${hex}  |${part.toString("latin1").replaceAll(/[^\x20-\x7e]/g, ".")}|`;
}
