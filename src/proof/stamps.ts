/** Two binary files that are equal but for times, each of a form of its own: the times may be longer on one side, and so may the
 *  lengths that count them. Both files are walked at once; what no time explains ends the walk. */
import type { Moment } from "./evidence.ts";
import { FIXED_ID } from "./remedy.ts";
import { fresh, LONGEST_FORM, TIME_FORMS } from "./time-forms.ts";
import { timeSpans, timesOf } from "./time-text.ts";

/** Differing places that are walked over. */
const PLACES = 500;
/** Letters on either side of a place that are read as text. */
const TEXT = 64;
/** Letters of the shortest time that counts: a clock. */
const SHORTEST = 8;

/** A value of bytes that has always the same length, and what stands around it; hexadecimal. */
export interface Placed {
  before: string;
  value: string;
  after: string;
  /** What stands in front is the whole beginning of the file. */
  start?: true | undefined;
}

/** Times that are written anew; signs in front of each, the fewest first, and behind. */
const [PLACED, BEFORE, AFTER] = [8, [4, 8, 16, 32], 4];

interface Times {
  /** What the first one is. */
  name: string;
  /** Where the first file has them; undefined where lengths differ as well. */
  spans: [from: number, to: number][] | undefined;
}

/** The times, when they are all that differs; undefined otherwise. */
export function onlyTimesDiffer(first: Buffer, second: Buffer, moment: Moment): Times | undefined {
  let [at, other, behind] = [0, 0, 0];
  let name: string | undefined;
  let spans: [number, number][] | undefined = [];
  let counts: Count[] = [];
  for (let places = 0; places < PLACES; places += 1) {
    const equal = equalFrom(first, at, second, other);
    const left = passed(counts, at, at + equal, other - at);
    if (!left) return undefined;
    [at, other, counts] = [at + equal, other + equal, left];
    if (at === first.length && other === second.length)
      return counts.length > 0 || name === undefined ? undefined : { name, spans };
    const time = timeAround(first, at, second, other, at - behind, moment);
    if (time) {
      name ??= time.name;
      // Of nanoseconds in seven bits a byte those of another build are shorter.
      const fixed = time.length === time.otherLength && !time.name.includes("protobuf");
      if (fixed) spans?.push([at - time.before, at + time.length]);
      else spans = undefined;
      [at, other] = [at + time.length, other + time.otherLength];
      behind = at;
    } else {
      // Nothing but what counts the bytes of a time may differ with it.
      const count = countOf(first, at, second, other);
      if (count.length === 0) return undefined;
      counts.push(count);
      spans = undefined;
      [at, other] = [at + 1, other + 1];
    }
  }
  return undefined;
}

/** Where that which a length counts ends on both sides, by the forms that the length can have. */
type Count = readonly (readonly [end: number, its: number])[];

/** How each of these values is found again, by what stands around it once; undefined where one is not. */
export function placed(bytes: Buffer, spans: readonly (readonly [from: number, to: number])[]): Placed[] | undefined {
  if (spans.length > PLACED) return undefined;
  const text = bytes.toString("latin1");
  const hex = (from: number, to: number) => bytes.toString("hex", from, to);
  const found = spans.flatMap(([from, to], index): Placed[] => {
    const [least, most] = [spans[index - 1]?.[1] ?? 0, spans[index + 1]?.[0] ?? bytes.length];
    const after = Math.min(most, to + AFTER);
    const own = { value: hex(from, to), after: hex(to, after) };
    if (after - to < Math.min(AFTER, bytes.length - to)) return [];
    if (from <= Math.max(...BEFORE) && least === 0) return [{ before: hex(0, from), ...own, start: true }];
    const size = BEFORE.find(
      (size) => from - size >= least && once(text, text.slice(from - size, from), to - from, text.slice(to, after)),
    );
    return size === undefined ? [] : [{ before: hex(from - size, from), ...own }];
  });
  return found.length === spans.length && found.length > 0 ? found : undefined;
}

function once(text: string, before: string, length: number, after: string): boolean {
  let times = 0;
  for (let at = text.indexOf(before); at >= 0 && times < 2; at = text.indexOf(before, at + 1))
    if (text.startsWith(after, at + before.length + length)) times += 1;
  return times === 1;
}

/** Where ids that were drawn stand, when they are all that differs: UUIDs of version 4, the parts of which may be in either order of
 *  bytes. `places`: where the files differ. */
export function drawnIds(
  first: Buffer,
  second: Buffer,
  places: readonly { from: number; to: number }[],
): [from: number, to: number][] | undefined {
  const spans: [number, number][] = [];
  const drawn = (at: number) => at >= 0 && [first, second].every((bytes) => isDrawnId(bytes.subarray(at, at + ID)));
  for (const { from, to } of places) {
    for (let open = Math.max(from, spans.at(-1)?.[1] ?? 0); open < to;) {
      const back = Array.from({ length: ID }, (_, back) => back).find((back) => drawn(open - back));
      const last = spans.at(-1);
      if (back === undefined || open - back < (last?.[1] ?? 0)) return undefined;
      open = open - back + ID;
      if (last?.[1] === open - ID) last[1] = open;
      else spans.push([open - ID, open]);
    }
  }
  return spans;
}

const ID = 16;

function isDrawnId(bytes: Buffer): boolean {
  const [low = 0, high = 0, variant = 0] = bytes.subarray(6, 9);
  return bytes.length === ID && (low >> 4 === 4 || high >> 4 === 4) && variant >> 6 === 2;
}

const FIXED = FIXED_ID.replaceAll("-", "");

/** The same file with one fixed id in each of these places. */
export function withFixedIds(bytes: Buffer, spans: readonly (readonly [from: number, to: number])[]): Buffer {
  const fixed = Buffer.from(bytes);
  for (const [from, to] of spans) fixed.fill(FIXED, from, to, "hex");
  return fixed;
}

/** Is this nothing but a time of some form, nulls, or the fixed id? A report is input. */
export function isHarmless(value: Buffer): boolean {
  if (/^(?:[0<>\s]+|\0+)$/.test(value.toString("latin1"))) return true;
  if (new RegExp(`^(?:${FIXED})+$`).test(value.toString("hex"))) return true;
  // Seven numbers with their signs in front, as pg_dump has them.
  if (/^(?:\0[^][^]?\0{0,6}){7}$/.test(value.toString("latin1")) && value.length % 7 === 0) return true;
  const old = (seconds: number) => seconds > 946_684_800 && seconds < 4_102_444_800;
  if (timesOf(value.toString("latin1")).join() === value.toString("latin1")) return true;
  return TIME_FORMS.some(({ read }) => {
    const time = read(value, 0);
    return time?.length === value.length && old(time.seconds);
  });
}

/** The lengths of which the end is still to come, behind bytes that are equal; undefined when one counts something else. */
function passed(counts: readonly Count[], from: number, to: number, shift: number): Count[] | undefined {
  const left: Count[] = [];
  for (const count of counts) {
    if (count.some(([end, its]) => end >= from && end <= to && its - end === shift)) continue;
    const open = count.filter(([end]) => end > to);
    if (open.length === 0) return undefined;
    left.push(open);
  }
  return left;
}

/** In a byte, or in the lowest of two or four; some count themselves too, or what stands between (the tag of protobuf's field is
 *  behind the length). */
function countOf(first: Buffer, at: number, second: Buffer, other: number): Count {
  const sizes = (read: (bytes: Buffer, at: number) => [size: number, width: number] | undefined): Count => {
    const [one, two] = [read(first, at), read(second, other)];
    if (!one || !two || one[0] === two[0] || Math.abs(one[0] - two[0]) > TEXT) return [];
    return [
      [at + one[1] + one[0], other + two[1] + two[0]],
      [at + one[0], other + two[0]],
    ];
  };
  if (at >= first.length || other >= second.length) return [];
  return [
    sizes((bytes, at) => [bytes[at] ?? 0, 1]),
    sizes((bytes, at) => (at < 1 ? undefined : [bytes.readUInt16BE(at - 1), 1])),
    sizes((bytes, at) => (at < 3 ? undefined : [bytes.readUInt32BE(at - 3), 1])),
    sizes((bytes, at) => (at + 2 > bytes.length ? undefined : [bytes.readUInt16LE(at), 2])),
    sizes((bytes, at) => (at + 4 > bytes.length ? undefined : [bytes.readUInt32LE(at), 4])),
    sizes((bytes, at) => [((bytes[at] ?? 0) & 127) + (bytes[at + 1] ?? 0) * 128, 2]),
  ].flat();
}

/** How many bytes are equal from a place of each on. */
export function equalFrom(first: Buffer, at: number, second: Buffer, other: number): number {
  const most = Math.min(first.length - at, second.length - other);
  let equal = 0;
  // Most of a large file is equal: that is compared natively.
  for (const step = 4096; equal + step <= most; equal += step)
    if (first.compare(second, other + equal, other + equal + step, at + equal, at + equal + step) !== 0) break;
  while (equal < most && first[at + equal] === second[other + equal]) equal += 1;
  return equal;
}

/** A time on both sides that begins at most `back` bytes in front of a place; `length`: how much of it lies behind. */
function timeAround(
  first: Buffer,
  at: number,
  second: Buffer,
  other: number,
  back: number,
  moment: Moment,
): { name: string; before: number; length: number; otherLength: number } | undefined {
  const [text, itsText] = [textTime(first, at, back, moment), textTime(second, other, back, moment)];
  if (text && text.before === itsText?.before && text.length + itsText.length > 0)
    return { name: "a time in a string", before: text.before, length: text.length, otherLength: itsText.length };
  for (const { name, read } of TIME_FORMS) {
    for (let before = 0; before <= Math.min(back, LONGEST_FORM); before += 1) {
      const one = read(first, at - before);
      // What ends in front of the place does not explain it.
      if (!one || one.length <= before || !fresh(one, moment)) continue;
      const two = read(second, other - before);
      if (two && two.length > before && fresh(two, moment))
        return { name, before, length: one.length - before, otherLength: two.length - before };
    }
  }
  return undefined;
}

/** The time in the text around a place: how much of it stands in front, and how much behind. */
function textTime(
  bytes: Buffer,
  at: number,
  back: number,
  moment: Moment,
): { before: number; length: number } | undefined {
  const printable = (place: number) => (bytes[place] ?? 0) >= 32 && (bytes[place] ?? 0) < 127;
  let [from, to] = [at, at];
  while (at - from < Math.min(back, TEXT) && printable(from - 1)) from -= 1;
  while (to - at < TEXT && printable(to)) to += 1;
  const place = at - from;
  const span = timeSpans(bytes.toString("latin1", from, to), moment).find(
    ([start, end]) => start < place && end >= place && end - start >= SHORTEST,
  );
  return span && { before: place - span[0], length: span[1] - place };
}
