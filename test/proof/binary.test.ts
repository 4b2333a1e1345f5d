/** Values among other bytes, with what stands in front of them in real formats. */
import { expect, test } from "@jest/globals";
import { archiveEvidence } from "../../src/proof/archives.ts";
import { evidence } from "../../src/proof/evidence.ts";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

const PROSE = "the quick brown fox jumps over the lazy dog\n".repeat(9);

/** ASN.1's form of a number, among others. */
const drawnNumber = (hex: string): Buffer =>
  Buffer.concat([
    Buffer.from([0, 2, 1, 5, 2, hex.length / 2]),
    Buffer.from(hex, "hex"),
    latin1("\x04\x04shop\x01\x02\x03\0"),
  ]);
const doubles = (...values: number[]): Buffer =>
  Buffer.concat([
    Buffer.alloc(9, 1),
    ...values.flatMap((value) => [Buffer.from(new Float64Array([value]).buffer), latin1("\0and\0")]),
  ]);
/** A map of MessagePack. */
const hosted = (id: string, name = "hostname"): Buffer =>
  latin1(`\x82${String.fromCharCode(0xa0 + name.length)}${name}\xac${id}\xa1v\x01`);
const stamped = (later: number): Buffer => {
  const bytes = latin1("HEAD....the quick fox jumps over the lazy dog");
  bytes.writeUInt32LE(moment.now - 100 + later, 4);
  return bytes;
};
/** An event of TensorFlow: the sum of its length, the tag of its time, and that. */
const summed = (later: number, sum: number): Buffer => {
  const bytes = Buffer.alloc(40, 5);
  bytes.writeUInt32LE(sum, 8);
  bytes[12] = 9;
  bytes.writeDoubleLE(moment.now + later / 7, 13);
  return bytes;
};
/** What a packet of a capture ends with, and the time of the next: its first byte is a letter. */
const packets = (later: number): Buffer => {
  const bytes = Buffer.alloc(12, "\0\x01\x02");
  bytes.writeUInt32LE(moment.now - (moment.now % 256) + 0x44 + later);
  return Buffer.concat([Buffer.of(255, 0, 1), latin1("the quick brown fox"), bytes]);
};
const sevenBits = (...number: number[]) => Buffer.from([8, 1, 16, ...number, 24, 1, 34, 2, 5, 6, 7, 8, 9, 10]);

test.each([
  ["number", "of seven bits a byte, one of them longer", sevenBits(0xc7, 0xb5, 2), sevenBits(0x3e)],
  ["unknown", "a byte more that is none", sevenBits(0xc7, 0x35, 2), sevenBits(0x3e)],
  [
    "random value",
    "a drawn number, with a null where it would be negative",
    drawnNumber("73a9157c02be64d142d790c15f338e0a"),
    drawnNumber("0097045fe5019535d1d94b99c31278aa41"),
  ],
  ["random value", "fractions of 8 bytes", doubles(0.5363, 0.4687), doubles(0.53598, 0.4701)],
  ["host name", "the id of a container", hosted("bfca3262e5a7"), hosted("959921b389d4")],
  ["random value", "an id of no machine", hosted("bfca3262e5a7", "release"), hosted("959921b389d4", "release")],
  ["time", "a number among letters", stamped(0), stamped(26)],
  ["time", "behind a text, of which its first byte could be a part", packets(0), packets(0x23)],
  [
    "unknown",
    "another letter behind a text",
    latin1("\x01\0\0the quick brown foxD\0\x01\x02\x03\xff"),
    latin1("\x01\0\0the quick brown foxg\0\x01\x02\x03\xff"),
  ],
  [
    "unknown",
    "letters among a few signs",
    latin1(`${PROSE}mode\x01red\x01size`),
    latin1(`${PROSE}mode\x01tan\x01size`),
  ],
  [
    "unknown",
    "letters of another encoding",
    latin1(`${PROSE}Gr\xf6\xdfe: red \xe4`),
    latin1(`${PROSE}Gr\xf6\xdfe: tan \xe4`),
  ],
  ["time", "behind a sum, with the tag of its field", summed(1, 0xc51c100f), summed(27, 0x2bdfeeed)],
] as const)("%s: %s", (cause, _what, first, second) => {
  expect(evidence(first, second, moment).cause).toBe(cause);
});

test("a number between strings is no line of text", () => {
  const strings = (process: number) =>
    latin1(`HEAD${String.fromCharCode(process & 255, process >> 8)}\0\0one\0two\0three\0`);
  expect(look("srv/x.dat", strings(0x1c07), strings(0x1fc9), moment).cause).toBe("number");
});

test("numbers in a file of Storable that keeps its order", () => {
  const stored = (keys: readonly string[], later: number): Buffer => {
    const number = Buffer.alloc(8);
    number.writeBigInt64LE(BigInt(moment.now - 100 + later));
    const value = `\x06${number.toString("latin1")}`;
    return latin1(
      `pst0\x04\x0b\x0812345678\x04\x08\x08\x03\x02\0\0\0${keys.map((key) => `${value}\x04\0\0\0${key}`).join("")}`,
    );
  };
  const cause = (first: Buffer, second: Buffer) => look("srv/state.sto", first, second, moment).cause;
  expect(cause(stored(["made", "seen"], 0), stored(["made", "seen"], 44))).toBe("time");
  expect(cause(stored(["made", "seen"], 0), stored(["seen", "made"], 0))).toBe("order");
});

/** A dump of Redis, with keys in this order, made so much later. */
const dump = (keys: readonly string[], later = 0, sum = "\x01\x02\x03\x04\x81\x92\xa3\xb4"): Buffer => {
  const made = Buffer.alloc(4);
  made.writeUInt32LE(moment.now - 100 + later);
  const rows = keys.map((key) => `\0${String.fromCharCode(key.length)}${key}\x01v`).join("");
  return latin1(`REDIS0011\xfa\x05ctime\xc2${made.toString("latin1")}\xfe\0\xfb\x06\0${rows}\xff${sum}`);
};

test("a dump of Redis: the order of its keys and drawn values are not its time", () => {
  const keys = ["cart", "user", "shop", "item", "page"];
  const cause = (first: Buffer, second: Buffer) => look("srv/dump.rdb", first, second, moment).cause;
  expect(cause(dump(keys), dump(keys, 9, "\x09\xe2\x73\x04\x01\xb2\x13\xc4"))).toBe("time");
  expect(cause(dump(keys), dump(keys.toReversed(), 9))).toBe("order");
  const drawn = ["q8Zk2fTz0wXu91Lm", "Ab83kfLq02ZxYt7N"] as const;
  expect(cause(dump([drawn[0]]), dump([drawn[1]], 9))).toBe("random value");
});

test("times of files in a file system, and not what else differs in them", () => {
  const image = (clock: number, text: string): Buffer => {
    const bytes = Buffer.alloc(4096);
    bytes.write("FAT16   ", 54, "latin1");
    bytes.writeUInt16LE(clock, 2000);
    bytes.writeUInt16LE(0x5d78, 2002);
    bytes.write(text, 3000, "latin1");
    return bytes;
  };
  const cause = (first: Buffer, second: Buffer) => look("srv/boot.fat", first, second, moment).cause;
  expect(cause(image(0x4f60, "red"), image(0x4f75, "red"))).toBe("time");
  expect(cause(image(0x4f60, "red"), image(0x4f75, "tan"))).toBe("unknown");
});

test("a profile of pprof is a record of a run; another message of protobuf is none", () => {
  const field = (tag: number, bytes: readonly number[]) => [tag, bytes.length, ...bytes];
  const profile = (value: number, tag = 0x32) => [
    ...field(0x0a, [8, 1, 16, 2]),
    ...field(0x12, [10, 2, 1, 2, 18, 2, 5, value]),
    ...field(tag, []),
    ...Array.from({ length: 9 }, (_, at) => field(tag, [115, 104, 111, 112, 65 + at])).flat(),
    ...[0x48, 0xa0, 0x80 + value, 0xd0, 0xbc, 0xbb, 0xf6, 0x18],
  ];
  const seen = (first: number[], second: number[]) =>
    look("srv/mem.out", Buffer.from(first), Buffer.from(second), moment).seen[0];
  expect(seen(profile(3), [...profile(9), 0x60, 1])).toBe("record of a run");
  expect(seen(profile(3, 0x3a), [...profile(9, 0x3a), 0x60, 1])).not.toBe("record of a run");
});

test("git's note of the commit in a tar says its time, and hides no other owner", () => {
  const member = (commit: string, owner = "0:0") => ({
    attributes: JSON.stringify(["file", { owner, records: { comment: commit } }]),
    time: "0",
    bytes: latin1("x"),
  });
  const [one, other] = [
    "71a3677902d26fa926d04d7e9eda3181f78906b2",
    "eb055d2022aef3cb306980f4142c22248c032d51",
  ] as const;
  const told = (first: string, second: string, owner?: string) =>
    archiveEvidence(new Map([["a", member(first)]]), new Map([["a", member(second, owner)]]), moment, () => {
      throw new Error("the same content");
    });
  expect(told(one, other)).toMatchObject({ cause: "time", seen: ["id of a commit"] });
  expect(told(one, other, "1000:1000")?.seen).toEqual(["attributes of a member"]);
});
