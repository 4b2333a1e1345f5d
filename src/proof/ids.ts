/** Ids of which a part is the clock, and the rest dice. What differs is a random value; when each was made is told beside it. */
import type { Moment } from "./evidence.ts";
import { date } from "./reader.ts";
import { fresh } from "./time-forms.ts";
import { BASE_62, digitsIn } from "./word-times.ts";

interface IdForm {
  name: string;
  /** What stands in its groups is the time. */
  pattern: RegExp;
  /** Seconds since 1970. */
  seconds(...digits: string[]): number;
}

/** Letters and digits that are not taken for each other. */
const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
/** A UUID counts from the day of the Gregorian calendar, in a ten millionth of a second. */
const gregorian = (digits: string) => parseInt(digits, 16) / 1e7 - 12_219_292_800;

/** Sources: RFC 9562, 5.1, 5.6, 5.7; ulid/spec; segmentio/ksuid; BSON, ObjectId; rs/xid; Firebase's "The 2^120 Ways to Ensure Unique
 *  Identifiers"; paralleldrive/cuid; f4b6a3/tsid-creator. */
const WRITTEN: readonly IdForm[] = [
  {
    name: "a UUID of version 7",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: (high, low) => parseInt(high + low, 16) / 1e3,
  },
  {
    name: "a UUID of version 1",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?1([0-9a-f]{3})-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: (low, middle, high) => gregorian(high + middle + low),
  },
  {
    name: "a UUID of version 6",
    pattern: /([0-9a-f]{8})-?([0-9a-f]{4})-?6([0-9a-f]{3})-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}/,
    seconds: (high, middle, low) => gregorian(high + middle + low),
  },
  {
    name: "a ULID",
    pattern: /([0-7][0-9a-hjkmnp-tv-z]{9})[0-9a-hjkmnp-tv-z]{16}/,
    seconds: (ms) => digitsIn(ms, CROCKFORD) / 1e3,
  },
  {
    name: "a KSUID",
    pattern: /([0-9a-z]{27})/,
    seconds: (id) => digitsIn(id, BASE_62) / 2 ** 128 + 1_400_000_000,
  },
  { name: "an ObjectId", pattern: /([0-9a-f]{8})[0-9a-f]{16}/, seconds: (seconds) => parseInt(seconds, 16) },
  { name: "an xid", pattern: /([0-9a-v]{7})[0-9a-v]{13}/, seconds: (digits) => parseInt(digits, 32) / 8 },
  {
    name: "a push id of Firebase",
    pattern: /(-[\w-]{7})[\w-]{12}/,
    seconds: (ms) => digitsIn(ms, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") / 1e3,
  },
  { name: "a CUID", pattern: /c([0-9a-z]{8})[0-9a-z]{16}/, seconds: (ms) => parseInt(ms, 36) / 1e3 },
  {
    name: "a TSID",
    pattern: /([0-9a-hjkmnp-tv-z]{13})/,
    seconds: (id) => digitsIn(id, CROCKFORD) / 2 ** 22 / 1e3 + 1_577_836_800,
  },
];
const FORMS = WRITTEN.map((form) => ({
  ...form,
  pattern: new RegExp(`(?<![a-z0-9])${form.pattern.source}(?![a-z0-9])`, "gi"),
}));

/** Ids of one text that are looked at. */
const LOOKED_AT = 100;

/** `, a ULID made at … and at …`: the first id that is another one in each text and says on both sides when it was made, about when
 *  the builds ran. Empty where there is none. */
export function datedIds(first: string, second: string, moment: Moment): string {
  for (const { name, pattern, seconds } of FORMS) {
    const [ones, others] = [first, second].map((text) => idsIn(text, pattern)) as [
      RegExpExecArray[],
      RegExpExecArray[],
    ];
    for (const [at, one] of ones.entries()) {
      const other = others[at];
      if (other === undefined || one[0] === other[0]) continue;
      const times = [one, other].map(([, ...digits]) => seconds(...digits));
      if (times.every((time) => fresh({ seconds: time }, moment)))
        return `, ${name} made at ${times.map((time) => date(Math.floor(time))).join(" and at ")}`;
    }
  }
  return "";
}

/** `, an id made at …`: bytes that begin, a little in front of a place, with a UUID or with milliseconds (a ULID), on both sides. */
export function datedBytes(first: Buffer, second: Buffer, from: number, moment: Moment): string {
  for (let at = Math.max(0, from - 7); at <= from && at + 16 <= first.length; at += 1) {
    const times = [first, second].map((bytes) => bytes.readUIntBE(at, 6) / 1e3);
    if (times.every((seconds) => fresh({ seconds }, moment)))
      return `, an id made at ${times.map((seconds) => date(Math.floor(seconds))).join(" and at ")}`;
    const found = datedIds(
      ...([first, second].map((bytes) => bytes.toString("hex", at, at + 16)) as [string, string]),
      moment,
    );
    if (found !== "") return found;
  }
  return "";
}

/** `, a UUID of version 1 made at …`: in 16 bytes around a place, of which few may differ: a clock alone can be another one. Empty
 *  where there is none. */
export function datedUuid(first: Buffer, second: Buffer, { from, to }: { from: number; to: number }, moment: Moment) {
  for (let at = Math.max(0, to - UUID); at <= from && at + UUID <= first.length; at += 1) {
    const sides = [first, second].map((bytes) => bytes.subarray(at, at + UUID)) as [Buffer, Buffer];
    // Of the other versions more differs than the clock.
    if (!sides.every((bytes) => (bytes[6] ?? 0) >> 4 === 1 && (bytes[8] ?? 0) >> 6 === 2)) continue;
    const found = datedIds(...(sides.map((bytes) => bytes.toString("hex")) as [string, string]), moment);
    if (found !== "") return found;
  }
  return "";
}

const UUID = 16;

/** `, an ObjectId made at …`: in bytes, where the seconds are followed by five that are drawn, and a counter. Nanoseconds, which can
 *  stand there as well, are fewer. Empty where there is none. */
export function objectIds(first: Buffer, second: Buffer, { from, to }: { from: number; to: number }, moment: Moment) {
  for (let at = Math.max(0, from - 3); at <= from && at + OBJECT_ID <= first.length; at += 1) {
    const sides = [first, second].map((bytes) => bytes.subarray(at, at + OBJECT_ID)) as [Buffer, Buffer];
    const times = sides.map((bytes) => bytes.readUInt32BE(0));
    const drawn = sides.every((bytes) => new Set(bytes.subarray(4)).size > 4) && to >= at + 9 && to <= at + OBJECT_ID;
    const nanoseconds = sides.every((bytes) => bytes.readUInt32BE(4) < 1e9);
    if (drawn && !nanoseconds && times.every((seconds) => fresh({ seconds }, moment)))
      return `, an ObjectId made at ${times.map(date).join(" and at ")}`;
  }
  return "";
}

const OBJECT_ID = 12;

function idsIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].slice(0, LOOKED_AT);
}
