/** How programs write the clock into bytes: forms that say themselves what they are, and numbers of so many values that only times
 *  of these days count. */
import type { Moment } from "./evidence.ts";

/** A time at a place, and how many bytes it takes there. */
export interface Stamp {
  /** Since 1970. */
  seconds: number;
  length: number;
}

export interface TimeForm {
  name: string;
  /** Undefined where no time of this form can stand. */
  read(bytes: Buffer, at: number): Stamp | undefined;
}

/** Is it within days of the builds? */
export function fresh({ seconds }: Pick<Stamp, "seconds">, { now }: Moment): boolean {
  return Math.abs(seconds - now) < 2 * 86_400;
}

/** The longest form has so many bytes. */
export const LONGEST_FORM = 32;

type Order = "little-endian" | "big-endian";
const ORDERS: readonly Order[] = ["little-endian", "big-endian"];
/** Nanoseconds as they are met: a smaller number behind a time may be something else. */
const NANOSECONDS = { least: 2 ** 24, below: 1e9 } as const;

/** Clocks that count in a whole number of 8 bytes: their units a second, and seconds before 1970. */
const COUNTED: readonly { unit: number; since: string; before: number }[] = [
  ...[1, 1e3, 1e6, 1e9].map((unit) => ({ unit, since: "1970", before: 0 })),
  ...[1e7, 1e6].map((unit) => ({ unit, since: "1601", before: 11_644_473_600 })),
  { unit: 1e7, since: "1", before: 62_135_596_800 },
  { unit: 1, since: "1", before: 62_135_596_800 },
  { unit: 1, since: "1904", before: 2_082_844_800 },
  { unit: 1e6, since: "2000", before: -946_684_800 },
  { unit: 1, since: "2001", before: -978_307_200 },
  { unit: 1e9, since: "2001", before: -978_307_200 },
  { unit: 1, since: "1980", before: -315_964_800 },
];

/** Clocks that are fractions: Unix, Apple, astronomers (SQLite's julianday), and OLE. */
const FRACTIONS: readonly { unit: number; since: string; before: number }[] = [
  { unit: 1, since: "1970", before: 0 },
  { unit: 1e3, since: "1970", before: 0 },
  { unit: 1, since: "2001", before: -978_307_200 },
  { unit: 1 / 86_400, since: "4714 BC", before: 2_440_587.5 * 86_400 },
  { unit: 1 / 86_400, since: "1899", before: 25_569 * 86_400 },
];

/** The longer first, where one begins with another. */
export const TIME_FORMS: readonly TimeForm[] = [
  { name: "a time of protobuf", read: protobufTime },
  { name: "a time of MessagePack", read: messagePackTime },
  { name: "a time of CBOR", read: cborTime },
  { name: "a time of Erlang", read: erlangTime },
  ...ORDERS.flatMap((order) => COUNTED.map((clock) => counted(order, clock))),
  { name: "a time of 8 bytes of .NET", read: ticks },
  ...ORDERS.flatMap((order) => FRACTIONS.map((clock) => fraction(order, clock))),
  ...[1e6, 1e9].map(halves),
  ...ORDERS.map((order): TimeForm => short(order, "1970", 0)),
  // MP4 and fonts, and clocks of the network.
  ...[2_082_844_800, 2_208_988_800].map((before) => short("big-endian", before > 2.1e9 ? "1900" : "1904", before)),
  // HFS; disks of Hyper-V; Apple.
  short("little-endian", "1904", 2_082_844_800),
  ...ORDERS.flatMap((order) => [short(order, "2000", -946_684_800), short(order, "2001", -978_307_200)]),
  ...ORDERS.map(milliseconds),
  { name: "date and clock of MS-DOS, 4 bytes", read: dosTime },
  // Cabinets have the day in front.
  { name: "date and clock of MS-DOS, 4 bytes", read: dayFirst },
  ...[1, 1e3, 1e6, 1e9].flatMap((unit) => [sevenBits(unit, false), sevenBits(unit, true)]),
  calendarForm((bytes, at) => calendar(bytes, at + 1, bytes.readUInt16BE(at)), 7),
  calendarForm((bytes, at) => calendar(bytes, at + 1, bytes.readUInt16LE(at)), 7),
  calendarForm((bytes, at) => calendar(bytes, at, 1900 + (bytes[at] ?? 0)), 6),
  ...ORDERS.map((order) => pairsForm(order, [0, 1, 2, 3, 4, 5], 12)),
  pairsForm("little-endian", [0, 1, 3, 4, 5, 6], 16),
  ...ORDERS.map(brokenDown),
  {
    name: "year, month, day and clock, two digits a byte",
    // The month stands behind the year, and is the first to say that it is none.
    read: (bytes, at) =>
      (bytes[at + 1] ?? 255) > 0x12 ? undefined : stamp(digitsTime(bytes.toString("hex", at, at + 6)), 6),
  },
];

function stamp(seconds: number | undefined, length: number): Stamp | undefined {
  return seconds === undefined || Number.isNaN(seconds) ? undefined : { seconds, length };
}

/** Source: Timestamp of protobuf: seconds in field 1, and nanoseconds in field 2 where there are any. The message stands behind
 *  its length, or alone. */
function protobufTime(bytes: Buffer, at: number): Stamp | undefined {
  if (bytes[at] !== 0x08) return undefined;
  const seconds = sevenBitsAt(bytes, at + 1);
  if (seconds?.length !== 5) return undefined;
  const rest = bytes[at + 6] === 0x10 ? sevenBitsAt(bytes, at + 7) : undefined;
  const whole = 6 + (rest && rest.value < NANOSECONDS.below ? 1 + rest.length : 0);
  const message = bytes[at - 1] === whole || (at === 0 && whole === bytes.length);
  return { seconds: seconds.value, length: message ? whole : 6 };
}

/** Source: MessagePack specification, timestamp extension type -1: seconds in 4 bytes, 30 bits of nanoseconds and 34 of seconds,
 *  or 4 bytes of nanoseconds and 8 of seconds. */
function messagePackTime(bytes: Buffer, at: number): Stamp | undefined {
  const [kind, type, next] = bytes.subarray(at, at + 3);
  if (at < 0 || kind === undefined || kind < 0xc7) return undefined;
  const has = (length: number) => at + length <= bytes.length;
  if (kind === 0xd6 && type === 0xff && has(6)) return { seconds: bytes.readUInt32BE(at + 2), length: 6 };
  if (kind === 0xd7 && type === 0xff && has(10))
    return { seconds: (bytes.readUInt32BE(at + 2) % 4) * 2 ** 32 + bytes.readUInt32BE(at + 6), length: 10 };
  if (kind === 0xc7 && type === 12 && next === 0xff && has(15))
    return { seconds: long(bytes, at + 7, "big-endian"), length: 15 };
  return undefined;
}

/** Source: RFC 8949, 3.4.2: tag 1, and a number of 4 or 8 bytes or a fraction. */
function cborTime(bytes: Buffer, at: number): Stamp | undefined {
  if (bytes[at] !== 0xc1) return undefined;
  const kind = bytes[at + 1];
  if (kind === 0x1a && at + 6 <= bytes.length) return { seconds: bytes.readUInt32BE(at + 2), length: 6 };
  if (at + 10 > bytes.length) return undefined;
  if (kind === 0x1b) return { seconds: long(bytes, at + 2, "big-endian"), length: 10 };
  return kind === 0xfb ? stamp(bytes.readDoubleBE(at + 2), 10) : undefined;
}

/** Source: Erlang External Term Format: three numbers of four bytes in a tuple, millions of seconds, seconds and their millionths. */
function erlangTime(bytes: Buffer, at: number): Stamp | undefined {
  if (at < 0 || at + 17 > bytes.length || bytes.readUInt16BE(at) !== 0x6803) return undefined;
  if ([2, 7, 12].some((place) => bytes[at + place] !== 0x62)) return undefined;
  return { seconds: bytes.readUInt32BE(at + 3) * 1e6 + bytes.readUInt32BE(at + 8), length: 17 };
}

/** Seconds can have their nanoseconds behind them, in as many bytes or in four. */
function counted(order: Order, { unit, since, before }: (typeof COUNTED)[number]): TimeForm {
  return {
    name: `a time of 8 bytes, ${order}, ${unitOf(unit)} since ${since}`,
    read: (bytes, at) => {
      if (at < 0 || at + 8 > bytes.length) return undefined;
      const seconds = long(bytes, at, order) / unit - before;
      return { seconds, length: unit === 1 ? 8 + nanoseconds(bytes, at + 8, order, [8, 4]) : 8 };
    },
  };
}

/** Source: .NET, DateTime.ToBinary: ticks since the year 1, and in the two highest bits whose clock it is. */
function ticks(bytes: Buffer, at: number): Stamp | undefined {
  if (at < 0 || at + 8 > bytes.length) return undefined;
  const high = bytes.readUInt32LE(at + 4) % 2 ** 30;
  return { seconds: (high * 2 ** 32 + bytes.readUInt32LE(at)) / 1e7 - 62_135_596_800, length: 8 };
}

function fraction(order: Order, { unit, since, before }: (typeof FRACTIONS)[number]): TimeForm {
  return {
    name: `a time of 8 bytes, a fraction, ${order}, ${unitOf(unit)} since ${since}`,
    read: (bytes, at) => {
      if (at < 0 || at + 8 > bytes.length) return undefined;
      return stamp((order === "big-endian" ? bytes.readDoubleBE(at) : bytes.readDoubleLE(at)) / unit - before, 8);
    },
  };
}

/** Source: pcapng, Enhanced Packet Block: the higher half in front, and each of them little-endian. */
function halves(unit: number): TimeForm {
  return {
    name: `a time of 8 bytes, the higher half first, ${unitOf(unit)} since 1970`,
    read: (bytes, at) => {
      if (at < 0 || at + 8 > bytes.length) return undefined;
      return { seconds: (bytes.readUInt32LE(at) * 2 ** 32 + bytes.readUInt32LE(at + 4)) / unit, length: 8 };
    },
  };
}

function short(order: Order, since: string, before: number): TimeForm {
  return {
    name: `seconds since ${since}, 4 bytes, ${order}`,
    read: (bytes, at) => {
      if (at < 0 || at + 4 > bytes.length) return undefined;
      return { seconds: word(bytes, at, order) - before, length: 4 + nanoseconds(bytes, at + 4, order, [4]) };
    },
  };
}

function nanoseconds(bytes: Buffer, at: number, order: Order, widths: readonly number[]): number {
  const width = widths.find((width) => {
    if (at + width > bytes.length) return false;
    const value = width === 8 ? long(bytes, at, order) : word(bytes, at, order);
    return value >= NANOSECONDS.least && value < NANOSECONDS.below;
  });
  return width ?? 0;
}

/** As near as a fraction can be, which is enough for a time. */
function long(bytes: Buffer, at: number, order: Order): number {
  const [high, low] = order === "big-endian" ? [at, at + 4] : [at + 4, at];
  return word(bytes, high, order) * 2 ** 32 + word(bytes, low, order);
}

function word(bytes: Buffer, at: number, order: Order): number {
  return order === "big-endian" ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}

function unitOf(unit: number): string {
  return unit === 1 ? "seconds" : unit < 1 ? "days" : `1/${unit} seconds`;
}

/** In six bytes, as ids have them in front. */
function milliseconds(order: Order): TimeForm {
  return {
    name: `a time of 6 bytes, ${order}, 1/1000 seconds since 1970`,
    read: (bytes, at) => {
      if (at < 0 || at + 6 > bytes.length) return undefined;
      return { seconds: bytes[order === "big-endian" ? "readUIntBE" : "readUIntLE"](at, 6) / 1e3, length: 6 };
    },
  };
}

function dayFirst(bytes: Buffer, at: number): Stamp | undefined {
  return at < 0 || at + 4 > bytes.length ? undefined : dosDate(bytes.readUInt16LE(at + 2), bytes.readUInt16LE(at));
}

function dosTime(bytes: Buffer, at: number): Stamp | undefined {
  return at < 0 || at + 4 > bytes.length ? undefined : dosDate(bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2));
}

function dosDate(clock: number, day: number): Stamp | undefined {
  const month = (day >> 5) & 15;
  if (month < 1 || month > 12 || clock >> 11 > 23) return undefined;
  const ms = Date.UTC(1980 + (day >> 9), month - 1, day & 31, clock >> 11, (clock >> 5) & 63, (clock & 31) * 2);
  return { seconds: ms / 1000, length: 4 };
}

/** Numbers of seven bits a byte (protobuf, DWARF), and those that bear their sign in the lowest bit (Avro, Thrift). */
function sevenBits(unit: number, signed: boolean): TimeForm {
  const length = Math.ceil(Math.log2(2e9 * unit * (signed ? 2 : 1)) / 7);
  return {
    name: "a time in a number of seven bits a byte",
    read: (bytes, at) => {
      const number = sevenBitsAt(bytes, at);
      if (number?.length !== length) return undefined;
      return { seconds: number.value / unit / (signed ? 2 : 1), length };
    },
  };
}

export function sevenBitsAt(bytes: Buffer, at: number): { value: number; length: number } | undefined {
  let value = 0;
  for (let index = 0; index < 10 && at + index < bytes.length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 127) * 128 ** index;
    if (byte < 128) return { value, length: index + 1 };
  }
  return undefined;
}

/** Year, month, day, hour, minute and second: a byte for each (PNG, ISO 9660, EFI), or two digits in a byte (clock chips). */
function calendarForm(read: (bytes: Buffer, at: number) => number | undefined, length: number): TimeForm {
  return {
    name: "year, month, day and clock in a byte each",
    read: (bytes, at) => (at < 0 || at + length > bytes.length ? undefined : stamp(read(bytes, at), length)),
  };
}

/** Two bytes each: colour profiles, and SYSTEMTIME of Windows, which has the day of the week in between, and milliseconds behind. */
function pairsForm(order: Order, places: readonly number[], length: number): TimeForm {
  return {
    name: `year, month, day and clock in two bytes each, ${order}`,
    read: (bytes, at) => {
      if (at < 0 || at + length > bytes.length) return undefined;
      const parts = places.map((place) =>
        bytes[order === "big-endian" ? "readUInt16BE" : "readUInt16LE"](at + place * 2),
      );
      return parts.slice(1).some((part) => part > 60)
        ? undefined
        : stamp(calendar(Buffer.from(parts), 0, parts[0] ?? 0), length);
    },
  };
}

/** Source: C, struct tm: second, minute, hour, day, month from 0, year from 1900, and mostly the days of the week and of the year. */
function brokenDown(order: Order): TimeForm {
  return {
    name: `second, minute, hour, day, month and year in four bytes each, ${order}`,
    read: (bytes, at) => {
      if (at < 0 || at + 24 > bytes.length) return undefined;
      const part = (index: number) => (at + index * 4 + 4 > bytes.length ? -1 : word(bytes, at + index * 4, order));
      const [second = 0, minute = 0, hour = 0, day = 0, month = 0, year = 0] = [0, 1, 2, 3, 4, 5].map(part);
      if (second > 60 || minute > 59 || hour > 23 || day > 31 || month > 11 || year > 300) return undefined;
      const seconds = calendar(Buffer.from([0, month + 1, day, hour, minute, second]), 0, 1900 + year);
      const date = new Date((seconds ?? 0) * 1000);
      const days = Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 86_400_000);
      return stamp(seconds, part(6) === date.getUTCDay() && part(7) === days ? 32 : 24);
    },
  };
}

function calendar(bytes: Buffer, at: number, year: number): number | undefined {
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = bytes.subarray(at + 1, at + 6);
  const fits = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 61;
  return fits && at + 6 <= bytes.length ? Date.UTC(year, month - 1, day, hour, minute, second) / 1000 : undefined;
}

function digitsTime(digits: string): number | undefined {
  return /^\d{12}$/.test(digits)
    ? calendar(Buffer.from((digits.match(/../g) ?? []).map(Number)), 0, 2000 + Number(digits.slice(0, 2)))
    : undefined;
}
