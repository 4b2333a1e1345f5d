import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };
const cause = (first: Buffer, second: Buffer, path = "srv/shop.bin") => look(path, first, second, moment).cause;
const latin1 = (text: string) => Buffer.from(text, "latin1");
const le32 = (value: number) => Buffer.from([value, value >> 8, value >> 16, value >>> 24]);
/** Bytes as dice throw them. */
const drawn = (seed: string, length: number) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 64) }, (_, at) => createHash("sha512").update(`${seed}${at}`).digest()),
  ).subarray(0, length);
const NAMES = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima".split(" ");
const MOVED = [7, 2, 10, 0, 5, 8, 1, 11, 3, 9, 4, 6].map((at) => NAMES[at] ?? "");

test("four bytes that are large at both ends are drawn; beside a time they are a sum", () => {
  const disk = (sign: string, time = 0) =>
    Buffer.concat([latin1("\0\x01 boot \0"), Buffer.from(sign, "hex"), latin1("\0\x80 of the disk \0"), le32(time)]);
  expect(cause(disk("8f3ac27b"), disk("51d6199e"))).toBe("random value");
  expect(cause(disk("4a1f0000"), disk("39270000"))).toBe("number");
  expect(cause(disk("8f3ac27b", moment.now - 900), disk("51d6199e", moment.now - 60))).toBe("time");
});

test("fractions in a row of which the highest bytes are much the same", () => {
  const weights = (seed: string) => {
    const bytes = drawn(seed, 160);
    for (let at = 3; at < 160; at += 4) bytes[at] = 0x3d + ((bytes[at] ?? 0) % 2);
    for (let at = 2; at < 160; at += 4) bytes[at] = (bytes[at] ?? 0) % 48;
    return Buffer.concat([latin1("\x01WGT\0"), bytes]);
  };
  expect(cause(weights("a"), weights("b"))).toBe("random value");
  // A table of places, as programs have them of their functions.
  const places = (seed: string) => {
    const bytes = drawn(seed, 160);
    for (let at = 3; at < 160; at += 4) bytes[at] = 0xff;
    for (let at = 2; at < 160; at += 4) bytes[at] = 0xfe + ((bytes[at] ?? 0) % 2);
    for (let at = 1; at < 160; at += 4) bytes[at] = (bytes[at] ?? 0) % 48;
    return Buffer.concat([latin1("\x01TBL\0"), bytes]);
  };
  expect(cause(places("a"), places("b"))).not.toBe("random value");
});

test("strings in another order beside their lengths and places", () => {
  const table = (names: readonly string[]) => {
    let place = 0;
    const places = names.map((name) => le32((place += name.length)));
    return Buffer.concat([latin1("TBL\x01\0"), ...places, ...names.map((name) => latin1(name)), latin1("\0\xff\0")]);
  };
  const counted = (names: readonly string[]) =>
    Buffer.concat([
      latin1("bpl\x01\0"),
      ...names.map((name) => latin1(`${String.fromCharCode(0x50 + name.length)}${name}`)),
      Buffer.from(names.map((name) => 0x81 + name.length * 3)),
    ]);
  for (const made of [table, counted]) expect(cause(made(NAMES), made(MOVED))).toBe("order");
  // Nor are names in another order all that differs where there are more of them.
  expect(cause(table(NAMES), table([...MOVED, "a", "al", "br"]))).not.toBe("order");
  // A word of its own is no order, however much it moves.
  const drawnName = (name: string) => (names: readonly string[]) => counted([name, ...names]);
  expect(cause(drawnName("k3x9qa")(NAMES), drawnName("w7m2zb")(MOVED))).not.toBe("order");
  // One name that is longer moves all that follow, and none of them is in another order.
  const [named, renamed] = [
    ["v1", ...NAMES, "beta45"],
    ["v1.2.3", ...NAMES, "x9"],
  ] as const;
  expect(cause(counted(named), counted(renamed))).not.toBe("order");
});

test("text of two bytes a letter among other bytes", () => {
  const wide = (text: string, behind = "\x01\x9c\x80") =>
    Buffer.concat([latin1("CFG\x01\x90"), Buffer.from(text, "utf16le"), latin1(behind)]);
  expect(cause(wide("Built at 2026-11-24T09:00:01Z"), wide("Built at 2026-11-24T09:12:44Z"))).toBe("time");
  expect(cause(wide("/tmp/tmp8f3ac27b/a.c"), wide("/tmp/tmp51d6199e/a.c"))).toBe("temporary path");
  expect(cause(wide("of customers"), wide("by the month"))).toBe("unknown");
});

test("packed streams without a sign: fonts, Avro, Parquet", () => {
  const be32 = (value: number) => le32(value).reverse();
  const font = (time: number) => {
    const packed = brotliCompressSync(
      Buffer.concat([latin1("head\0\x01"), Buffer.alloc(4), be32(time), latin1("\0\x10glyf")]),
    );
    const end = Buffer.alloc(-packed.length & 3);
    return Buffer.concat([latin1("wOF2"), Buffer.alloc(16), be32(packed.length), Buffer.alloc(24), packed, end]);
  };
  const apple = moment.now + 2_082_844_800;
  expect(cause(font(apple - 900), font(apple - 60))).toBe("time");
  const mark = drawn("m", 16);
  const avro = (text: string, end = mark) => {
    const packed = deflateRawSync(latin1(text));
    const head = latin1("Obj\x01\x02\x14avro.codec\x0edeflate\0");
    return Buffer.concat([head, end, Buffer.from([2, packed.length * 2]), packed, end]);
  };
  expect(cause(avro("\x14alice 2026-11-24T09:00:01Z\x02\0"), avro("\x14alice 2026-11-24T09:12:44Z\x02\0"))).toBe(
    "time",
  );
  expect(cause(avro("\x14alice"), avro("\x14alice", drawn("c", 16)))).toBe("random value");
  // One literal, as Snappy packs what it finds nothing in.
  const parquet = (names: readonly string[]) => {
    const page = Buffer.concat(names.map((name) => Buffer.concat([le32(name.length), latin1(name)])));
    const packed = Buffer.concat([
      Buffer.from([(page.length & 127) | 128, page.length >> 7, 60 << 2, page.length - 1]),
      page,
    ]);
    const zigzag = (value: number) => Buffer.from([((value * 2) & 127) | 128, (value * 2) >> 7]);
    const head = [
      latin1("PAR1\x15\x04\x15"),
      zigzag(page.length),
      latin1("\x15"),
      zigzag(packed.length),
      latin1("\x4c\x15\x10\0\0"),
    ];
    return Buffer.concat([...head, packed, latin1("PAR1")]);
  };
  expect(cause(parquet(NAMES), parquet(MOVED), "srv/shop.parquet")).toBe("order");
});

test("records of LevelDB and TensorFlow have sums in front that say nothing of their own", () => {
  const rows = (sum: string, day: string) =>
    NAMES.map((name) => {
      const text = latin1(`\x01\x05${name}\x142026-11-24T${day}Z`);
      return [drawn(`${sum}${name}`, 4), Buffer.from([text.length, 0]), text] as const;
    });
  const log = (sum: string, day: string) =>
    Buffer.concat(rows(sum, day).flatMap(([check, size, text]) => [check, size, Buffer.from([1]), text]));
  expect(cause(log("a", "09:00:01"), log("b", "09:12:44"), "srv/shop/000003.log")).toBe("time");
  const events = (sum: string, day: string) =>
    Buffer.concat(rows(sum, day).flatMap(([check, size, text]) => [size, Buffer.alloc(6), check, text, check]));
  expect(cause(events("a", "09:00:01"), events("b", "09:12:44"), "srv/shop.tfrecord")).toBe("time");
});

test("a time of Erlang", () => {
  const cookie = (seconds: number, rest: number) => {
    const numbers = [Math.floor(seconds / 1e6), seconds % 1e6, rest].map((number) => [
      latin1("b"),
      le32(number).reverse(),
    ]);
    return Buffer.concat([
      latin1("cXM\x02\x83h\x02w\x06cookieh\x03"),
      ...numbers.flat(),
      latin1("w\x06nonode\xff\x01"),
    ]);
  };
  expect(cause(cookie(moment.now - 900, 81_233), cookie(moment.now - 61, 670_120))).toBe("time");
});

test("other content that is packed in a file is not drawn", () => {
  const record = (text: string) => {
    const packed = deflateSync(text);
    return Buffer.concat([latin1("REC\x01\0"), le32(packed.length), packed, latin1("\0\xffend\x02")]);
  };
  const one = "reads the file and writes totals by customer";
  const other = "parses dates and prints reports by region";
  expect(cause(record(one), record(other))).toBe("unknown");
});
