import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };
const told = (first: Buffer, second: Buffer): [cause: string, seen: string] => {
  const { cause, seen } = look("srv/cache/catalogue", first, second, moment);
  return [cause, seen.join(" > ")];
};

/** The eight bytes of a time on that day, and what Ruby says of its nanoseconds where there are any. */
function time(minute: number, micros: number, nanos = ""): string {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(((1 << 31) | (1 << 30) | (126 << 14) | (10 << 10) | (24 << 5) | 9) >>> 0);
  bytes.writeUInt32LE(((minute << 26) | (7 << 20) | micros) >>> 0, 4);
  const finer = nanos === "" ? "" : `:\rnano_num${nanos}:\rnano_deni\x06:\rsubmicro"\x07DP`;
  return `Iu:\tTime\r${bytes.toString("latin1")}${nanos === "" ? "\x07" : "\n"}:\x0boffseti\0:\tzoneI"\x08UTC\x06;\0F${finer}`;
}
/** As Marshal.dump writes a hash of a time, a number, and a list of names. */
const dump = (at: string, count = "i\x08", name = "tea") =>
  Buffer.from(
    `\x04\x08{\x08I"\x0egenerated\x06:\x06ET${at}I"\ncount\x06;\0T${count}I"\nitems\x06;\0T[\x06I"${String.fromCharCode(name.length + 5)}${name}\x06;\0T`,
    "latin1",
  );

test("a time in a dump of Ruby, with more or less of its nanoseconds", () => {
  const later = dump(time(12, 654_321, "i\x01\x7b"));
  expect(told(dump(time(0, 123_456, "i\x02\xc1\x01")), later)).toEqual(["time", "Ruby Marshal > a time in text"]);
  expect(told(dump(time(0, 0)), later)[0]).toBe("time");
});

test("what differs beside a time does not hide behind it", () => {
  const [first, clock] = [dump(time(0, 123_456)), time(12, 654_321, "i\x01\x7b")];
  expect(told(first, dump(clock, "i\x08", "mulled wine"))[0]).toBe("unknown");
  expect(told(dump(time(0, 123_456)), dump(time(0, 123_456), "i\x02\x39\x30"))).toEqual([
    "number",
    "Ruby Marshal > number in text",
  ]);
});

test("a dump without an end, and one in itself without measure, are bytes", () => {
  const bytes = dump(time(0, 1));
  expect(told(bytes.subarray(0, -3), bytes.subarray(0, -4))[1]).not.toMatch(/Ruby/);
  const deep = (last: string) => Buffer.from(`\x04\x08${"[\x06".repeat(5000)}${last}`, "latin1");
  expect(told(deep("i\x06"), deep("i\x07"))[1]).not.toMatch(/Ruby/);
});

test("random bytes in a dump are random", () => {
  const salt = (hex: string) =>
    Buffer.from(`\x04\x08{\x06:\tsalt"\x15${Buffer.from(hex, "hex").toString("latin1")}`, "latin1");
  expect(told(salt("8d1f0be3a5ce72f49a06c1d2e7b5f8a9"), salt("03c9e7a1f4b82d560e9a7c3b1f8d4e6a"))).toEqual([
    "random value",
    "Ruby Marshal > random value in text",
  ]);
});
