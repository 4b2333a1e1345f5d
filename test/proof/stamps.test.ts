import { expect, test } from "@jest/globals";
import { evidence } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const seconds = moment.now - 100;

const bytes = (...parts: (string | number | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(typeof part === "number" ? [part] : part),
    ),
  );
const sevens = (value: number): number[] =>
  value < 128 ? [value] : [128 + (value % 128), ...sevens(Math.floor(value / 128))];
const filled = (length: number, fill: (into: Buffer) => void): Buffer => {
  const into = Buffer.alloc(length);
  fill(into);
  return into;
};
const long = (value: number, order: "LE" | "BE"): Buffer =>
  filled(8, (into) => into[`writeBigUInt64${order}`](BigInt(Math.round(value))));
const short = (value: number, order: "LE" | "BE"): Buffer => filled(4, (into) => into[`writeUInt32${order}`](value));
const double = (value: number, order: "LE" | "BE"): Buffer => filled(8, (into) => into[`writeDouble${order}`](value));
/** Among other things. */
const amid = (part: Buffer): Buffer => bytes("\x82\xa4name\x03\xffhead\0\0\x01", part, "\x81tail\x02\0\x01\xfe");

/** struct tm of C, so many milliseconds later. */
const brokenDown = (later: number): Buffer => {
  const date = new Date(seconds * 1000 + later);
  const days = Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 86_400_000);
  const clock = [date.getUTCSeconds(), date.getUTCMinutes(), date.getUTCHours(), date.getUTCDate()];
  const parts = [...clock, date.getUTCMonth(), date.getUTCFullYear() - 1900, date.getUTCDay(), days, 0];
  return bytes(...parts.map((part) => short(part, "LE")));
};
/** A packet of pcapng: microseconds, so many later. */
const halves = (later: number): Buffer => {
  const all = seconds * 1e6 + later;
  return bytes(short(Math.floor(all / 2 ** 32), "LE"), short(all % 2 ** 32, "LE"));
};

/** As proto.Marshal of Go writes it, in an Any: the message has a length, and so has what it is in. */
const timestamp = (at: number, nanos: number): Buffer =>
  bytes(0x08, sevens(at), nanos === 0 ? [] : [0x10, ...sevens(nanos)]);
const any = (message: Buffer): Buffer =>
  bytes("\x0a\x2dtype.googleapis.com/google.protobuf.Timestamp", 0x12, message.length, message);
const field = (tag: number, content: Buffer): Buffer => bytes(tag, content.length, content);

test.each<[string, Buffer, Buffer]>([
  ["protobuf, in an Any", any(timestamp(seconds, 912_345_678)), any(timestamp(seconds + 2, 87_654))],
  ["protobuf alone", timestamp(seconds, 5), timestamp(seconds + 1, 912_345_678)],
  [
    "protobuf, a message deeper",
    field(0x1a, bytes("\x0a\x04shop", field(0x12, timestamp(seconds, 300)), "\x18\x07")),
    field(0x1a, bytes("\x0a\x04shop", field(0x12, timestamp(seconds + 9, 912_345_678)), "\x18\x07")),
  ],
  ["protobuf without nanoseconds", any(timestamp(seconds, 0)), any(timestamp(seconds + 2, 87_654))],
  [
    "MessagePack, 12 bytes",
    amid(bytes(0xc7, 12, 0xff, short(12_345_678, "BE"), long(seconds, "BE"))),
    amid(bytes(0xc7, 12, 0xff, short(912_345_678, "BE"), long(seconds + 3, "BE"))),
  ],
  [
    "MessagePack, 4 and 8 bytes",
    amid(bytes(0xd6, 0xff, short(seconds, "BE"))),
    amid(bytes(0xd7, 0xff, long(912_345_678 * 2 ** 34 + seconds + 3, "BE"))),
  ],
  ["CBOR", amid(bytes(0xc1, 0x1a, short(seconds, "BE"))), amid(bytes(0xc1, 0xfb, double(seconds + 1.25, "BE")))],
  ["a text behind its length", amid(bytes(20, "2026-11-24T09:59:01Z")), amid(bytes(23, "2026-11-24T09:59:12.51Z"))],
  [
    "BSON",
    amid(bytes("\x09at\0", long(seconds * 1e3, "LE"))),
    amid(bytes("\x09at\0", long(seconds * 1e3 + 999, "LE"))),
  ],
  ["microseconds of protobuf", amid(bytes(sevens(seconds * 1e6))), amid(bytes(sevens(seconds * 1e6 + 7e6)))],
  ["milliseconds of Avro", amid(bytes(sevens(seconds * 2e3))), amid(bytes(sevens(seconds * 2e3 + 9e3)))],
  ["Apple's", amid(double(seconds - 978_307_200, "BE")), amid(double(seconds - 978_307_200 + 1.5, "BE"))],
  ["julian days", amid(double(seconds / 86_400 + 2_440_587.5, "BE")), amid(double(seconds / 86_400 + 2_440_588, "BE"))],
  ["days of OLE", amid(double(seconds / 86_400 + 25_569, "LE")), amid(double(seconds / 86_400 + 25_569.5, "LE"))],
  ["of a font", amid(long(seconds + 2_082_844_800, "BE")), amid(long(seconds + 2_082_844_809, "BE"))],
  ["of the network", amid(short(seconds + 2_208_988_800, "BE")), amid(short(seconds + 2_208_988_809, "BE"))],
  [
    ".NET's, in UTC",
    amid(long((seconds + 62_135_596_800) * 1e7 + 2 ** 62, "LE")),
    amid(long((seconds + 62_135_596_809) * 1e7 + 2 ** 62, "LE")),
  ],
  ["broken down", amid(brokenDown(0)), amid(brokenDown(754_000))],
  ["of a cabinet, the day in front", amid(bytes(0x78, 0x5d, 0x60, 0x4f)), amid(bytes(0x78, 0x5d, 0x75, 0x4f))],
  ["seconds since 2000", amid(short(seconds - 946_684_800, "BE")), amid(short(seconds - 946_684_700, "BE"))],
  ["of HFS", amid(short(seconds + 2_082_844_800, "LE")), amid(short(seconds + 2_082_844_860, "LE"))],
  ["six bytes", amid(long(seconds * 1e3, "BE").subarray(2)), amid(long(seconds * 1e3 + 26_340, "BE").subarray(2))],
  ["of a capture, the higher half in front", amid(halves(0)), amid(halves(9_654_321))],
  [
    "with nanoseconds",
    amid(bytes(long(seconds, "LE"), long(912_345_678, "LE"))),
    amid(bytes(long(seconds + 3, "LE"), long(187_654_321, "LE"))),
  ],
])("a time, and all else is equal: %s", (_form, first, second) => {
  expect(evidence(first, second, moment).cause).toBe("time");
});

test.each<[string, Buffer, Buffer]>([
  [
    "a name beside a time",
    bytes(field(0x0a, bytes("shop")), field(0x12, timestamp(seconds, 300))),
    bytes(field(0x0a, bytes("shops")), field(0x12, timestamp(seconds + 9, 912_345_678))),
  ],
  ["a time of another year", any(timestamp(seconds, 300)), any(timestamp(seconds - 9e7, 912_345_678))],
  [
    "a length that counts something else",
    bytes(0x1a, 11, field(0x12, timestamp(seconds, 300)), "\x18\x07"),
    bytes(0x1a, 15, field(0x12, timestamp(seconds + 9, 912_345_678)), "\x18\x07"),
  ],
  [
    "a number of another message behind a time",
    bytes(0x0a, 40, timestamp(seconds, 300), "\x18\x07abcd"),
    bytes(0x0a, 40, timestamp(seconds + 2, 912_345_678), "\x18\x07abcd"),
  ],
  [
    "a byte behind a time that only one has",
    amid(bytes(0xd6, 0xff, short(seconds, "BE"))),
    amid(bytes(0xd6, 0xff, short(seconds + 1, "BE"), 1)),
  ],
])("no time alone: %s", (_what, first, second) => {
  expect(evidence(first, second, moment)).toMatchObject({ cause: "unknown" });
});

test("two large files that differ in all their bytes are looked at in no time", () => {
  const started = Date.now();
  evidence(
    Buffer.alloc(4e6, "\x08\x81\x12\0\x10\x07", "latin1"),
    Buffer.alloc(5e6, "\x12\xc1\x1a\0\xd6\xff", "latin1"),
    moment,
  );
  expect(Date.now() - started).toBeLessThan(5000);
});
