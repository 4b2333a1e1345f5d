/** Two binary files that are equal but for times, each of a form of its own: the times may be longer on one side, and so may the
 *  lengths that count them. Both files are walked at once; what no time explains ends the walk. */
import type { Moment } from "./evidence.ts";
import { fresh, LONGEST_FORM, TIME_FORMS } from "./time-forms.ts";
import { timeSpans } from "./words.ts";

/** Differing places that are walked over. */
const PLACES = 500;
/** Letters on either side of a place that are read as text. */
const TEXT = 64;
/** Letters of the shortest time that counts: a clock. */
const SHORTEST = 8;

/** What the first time is, when times are all that differs; undefined otherwise. */
export function onlyTimesDiffer(first: Buffer, second: Buffer, moment: Moment): string | undefined {
  let [at, other, behind] = [0, 0, 0];
  let found: string | undefined;
  let counts: Count[] = [];
  for (let places = 0; places < PLACES; places += 1) {
    const equal = equalFrom(first, at, second, other);
    const left = passed(counts, at, at + equal, other - at);
    if (!left) return undefined;
    [at, other, counts] = [at + equal, other + equal, left];
    if (at === first.length && other === second.length) return counts.length === 0 ? found : undefined;
    const time = timeAround(first, at, second, other, at - behind, moment);
    if (time) {
      found ??= time.name;
      [at, other] = [at + time.length, other + time.otherLength];
      behind = at;
    } else {
      // Nothing but what counts the bytes of a time may differ with it.
      const count = countOf(first, at, second, other);
      if (count.length === 0) return undefined;
      counts.push(count);
      [at, other] = [at + 1, other + 1];
    }
  }
  return undefined;
}

/** Where that which a length counts ends on both sides, by the forms that the length can have. */
type Count = readonly (readonly [end: number, its: number])[];

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

function equalFrom(first: Buffer, at: number, second: Buffer, other: number): number {
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
): { name: string; length: number; otherLength: number } | undefined {
  const [text, itsText] = [textTime(first, at, back, moment), textTime(second, other, back, moment)];
  if (text && text.before === itsText?.before && text.length + itsText.length > 0)
    return { name: "a time in a string", length: text.length, otherLength: itsText.length };
  for (const { name, read } of TIME_FORMS) {
    for (let before = 0; before <= Math.min(back, LONGEST_FORM); before += 1) {
      const one = read(first, at - before);
      // What ends in front of the place does not explain it.
      if (!one || one.length <= before || !fresh(one, moment)) continue;
      const two = read(second, other - before);
      if (two && two.length > before && fresh(two, moment))
        return { name, length: one.length - before, otherLength: two.length - before };
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
