/** Numbers in bytes that are times, as far as two differing ones say. */
import type { Moment } from "./evidence.ts";
import { fresh, LONGEST_FORM, TIME_FORMS } from "./time-forms.ts";
import { near } from "./word-times.ts";

/** A differing place. */
export interface Run {
  from: number;
  to: number;
}

/** What a number is; it can lie near the builds by chance. */
export interface TimeNumber {
  what: string;
  doubtful?: boolean;
}

/** Times that do not begin in 1970: Windows and NTFS, .NET, Go, PostgreSQL, Apple. */
const ERAS = [
  { year: 1601, unit: 1e7, before: 11_644_473_600 },
  { year: 1, unit: 1e7, before: 62_135_596_800 },
  { year: 1, unit: 1, before: 62_135_596_800 },
  { year: 2000, unit: 1e6, before: -946_684_800 },
  { year: 2001, unit: 1, before: -978_307_200 },
] as const;

/** A number around the run that is a time near the builds on both sides, in one of the usual widths and units. */
export function timeNumber(first: Buffer, second: Buffer, run: Run, moment: Moment): TimeNumber | undefined {
  const readers: [number, string, (bytes: Buffer, at: number) => number][] = [
    [4, "seconds since 1970, 4 bytes, little-endian", (bytes, at) => bytes.readUInt32LE(at)],
    [4, "seconds since 1970, 4 bytes, big-endian", (bytes, at) => bytes.readUInt32BE(at)],
    [8, "little-endian", (bytes, at) => Number(bytes.readBigUInt64LE(at))],
    [8, "big-endian", (bytes, at) => Number(bytes.readBigUInt64BE(at))],
    [8, "a fraction, little-endian", (bytes, at) => bytes.readDoubleLE(at)],
    [8, "a fraction, big-endian", (bytes, at) => bytes.readDoubleBE(at)],
  ];
  for (const [width, name, read] of readers) {
    // A time can be followed by its nanoseconds, which differ too.
    if (run.to - run.from > 12) continue;
    for (let at = Math.max(0, run.from - width + 1); at <= run.from && at + width <= first.length; at += 1) {
      const values = [read(first, at), read(second, at)];
      if (values[0] === values[1]) continue;
      const units = width === 4 ? [1] : [1, 1e3, 1e6, 1e9];
      const unit = units.find((unit) => values.every((value) => near(value / unit, moment)));
      // Big-endian, those of this age would be met in small numbers by chance.
      const eras =
        name === "little-endian" ? ERAS : name === "big-endian" ? ERAS.filter(({ year }) => year < 1970) : [];
      const era = eras.find((era) => values.every((value) => near(value / era.unit - era.before, moment)));
      // What is no time of these days, and may stand for many, lies near one too easily.
      const doubtful =
        (width === 4 || unit === 1e9) && !values.some((value) => fresh({ seconds: value / (unit ?? 1) }, moment));
      if (era) return { what: `a time of 8 bytes, ${name}, ${unitOf(era.unit)} since ${era.year}` };
      if (unit !== undefined && !(doubtful && at % 4 !== 0))
        return { what: width === 4 ? name : `a time of 8 bytes, ${name}, ${unitOf(unit)}`, doubtful };
    }
  }
  const what =
    packedTime(first, second, run, moment) ??
    reckonedTime(first, second, run, moment) ??
    yearsApart(first, second, run, moment);
  return what === undefined ? undefined : { what };
}

/** A time that a compiler reckoned with: subtracted from another (`now - BUILT`), or with days added (`BUILT + 365 * 86400`). Both
 *  builds reckon with the same, so that the numbers lie as far apart as the builds, and nearly whole days from now. */
function reckonedTime(first: Buffer, second: Buffer, { from, to }: Run, { now }: Moment): string | undefined {
  const letters = (bytes: Buffer, at: number) => bytes.subarray(at, at + 4).every((byte) => byte >= 32 && byte < 127);
  for (let at = Math.max(0, to - 4); at <= from && at + 4 <= first.length; at += 1) {
    const [one, other] = [first, second].map((bytes) => bytes.readInt32LE(at)) as [number, number];
    if (one === other || Math.abs(one - other) > 7200 || (letters(first, at) && letters(second, at))) continue;
    if ([one, other].every((value) => Math.abs(-value - now) < 2 * 86_400))
      return "seconds since 1970, subtracted, 4 bytes, little-endian";
    if ([one, other].every((value) => isTerm((value >>> 0) - now)))
      return "seconds since 1970 and days, 4 bytes, little-endian";
  }
  return undefined;
}

/** Milliseconds, whole years from now on both sides: Java takes a year of two digits to be one from 80 years ago on. */
function yearsApart(first: Buffer, second: Buffer, { from, to }: Run, { now }: Moment): string | undefined {
  const reads = ["readBigInt64BE", "readBigInt64LE"] as const;
  for (let at = Math.max(0, to - 8); at <= from && at + 8 <= first.length; at += 1)
    for (const read of reads) {
      const [one, other] = [first, second].map((bytes) => Number(bytes[read](at)) / 1e3) as [number, number];
      const years = Math.round((one - now) / 31_556_952);
      const day = new Date(now * 1e3);
      day.setUTCFullYear(day.getUTCFullYear() + years);
      const off = one - day.getTime() / 1e3;
      if (Math.abs(years) <= 100 && Math.abs(one) > 1e8 && Math.abs(off) < 7200 && Math.abs(one - other) < 7200)
        return `a time of 8 bytes, milliseconds, ${Math.abs(years)} years ${years < 0 ? "ago" : "from now"}`;
    }
  return undefined;
}

/** From a little while ago on, a number of days that somebody would choose: of a month, of months, of years. */
function isTerm(seconds: number): boolean {
  const days = Math.round(seconds / 86_400);
  const years = days / 365.2425;
  const chosen = days <= 31 || days % 30 === 0 || Math.abs(years - Math.round(years)) < 1 / 250;
  const since = days * 86_400 - seconds;
  return days > 0 && years < 31 && chosen && since > -60 && since < 7200;
}

/** Bytes behind a time that may differ with it: a fraction, a sum. */
const BEHIND = 8;
/** What stands in front of a time that takes eight bytes: a sum, and the tag of a field. */
const AHEAD = 6;

/** In a form that a chance number hardly has, so that only times of these days count. */
function packedTime(first: Buffer, second: Buffer, run: Run, moment: Moment): string | undefined {
  if (run.to - run.from > LONGEST_FORM) return undefined;
  for (const { name, read } of TIME_FORMS) {
    const last = run.from + (name.startsWith("a time of 8 bytes") ? AHEAD : 0);
    for (let at = Math.max(0, run.from - LONGEST_FORM + 1); at <= last; at += 1) {
      const one = read(first, at);
      if (!one || !fresh(one, moment) || at + one.length <= run.from || run.to - at - one.length > BEHIND) continue;
      const other = read(second, at);
      if (other && one.seconds !== other.seconds && fresh(other, moment)) return name;
    }
  }
  return undefined;
}

function unitOf(unit: number): string {
  return unit === 1 ? "seconds" : `1/${unit} seconds`;
}
