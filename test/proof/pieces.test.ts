import { expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** Bytes without a pattern, always the same. */
const noise = (seed: number, length: number): Buffer => {
  let state = seed;
  return Buffer.from(Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >> 16));
};
const numbers = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
const string = (text: string): Buffer => Buffer.from(`${String.fromCharCode(text.length)}${text}`, "latin1");
const CODE = noise(7, 3000);

interface Parts {
  beside?: Buffer;
  code?: Buffer;
}
/** A head that says where things lie, code, strings with their lengths, and the length of all again. */
const file = (text: string, { beside = Buffer.of(), code = CODE }: Parts = {}): Buffer =>
  Buffer.concat([
    Buffer.from("\x7fBIN\0\x01", "latin1"),
    numbers(3000 + text.length, 3040 + text.length),
    code.subarray(0, 400),
    ...["shop server", text, "catalogue of teas"].map(string),
    beside,
    code.subarray(400),
    numbers(text.length, text.length + 40),
  ]);
const patched = (by: Buffer, instead: number): Buffer =>
  Buffer.concat([CODE.subarray(0, 2000), by, CODE.subarray(2000 + instead)]);

test.each<[GeneralCause, string, Buffer, Buffer]>([
  ["number", "a duration", file("built in 9.98s"), file("built in 10.02s")],
  ["number", "a short duration", file("9.98s"), file("10.02s")],
  ["number", "a unit", file("built in 998ms"), file("built in 1.2s")],
  ["time", "a fraction of a second", file("2026-11-24T09:10:00Z"), file("2026-11-24T09:11:30.5Z")],
  [
    "number",
    "a duration, moved by what fills the file",
    Buffer.concat([file("9.98s"), Buffer.alloc(40)]),
    Buffer.concat([file("10.02s"), Buffer.alloc(39)]),
  ],
  ["host name", "a host name", file("host=runner-7d9f"), file("host=runner-c41ab")],
  ["temporary path", "a folder", file("/tmp/tmp.Xa81kdJ2/src"), file("/tmp/tmp.pQ03mmZzA/src")],
  ["number", "a short number", file("98"), file("103")],
  ["number", "a number beside code", file("pid 98"), file("pid 103")],
  [
    "random value",
    "an id behind a length that is a letter",
    file("id 3f1c0a9e-5b0f-4a59-8a4d-5f0d8f0c7e21 of 9"),
    file("id aa7c1b2e-1b6f-4c59-9a4d-0f0d8f0c7e99 of 12"),
  ],
  [
    "temporary path",
    "a folder, and what was measured",
    file("/tmp/go-build312/b001/exe/main", { code: patched(Buffer.alloc(40, 0x9d), 0) }),
    file("/tmp/go-build4071/b001/exe/main", { code: patched(Buffer.alloc(90, 0xb1), 0) }),
  ],
  ["unknown", "words", file("the red fox"), file("a lazy dog sleeps")],
  ["unknown", "a string more", file("abc"), file("abc", { beside: string("a lock is held") })],
  [
    "unknown",
    "code more beside a time",
    file("2026-11-24T09:10:00Z"),
    file("2026-11-24T09:11:30.5Z", { code: patched(noise(9, 20), 0) }),
  ],
  ["unknown", "other code", file("2026-11-24T09:10:00Z"), file("2026-11-24T09:11:30.5Z", { code: noise(9, 3000) })],
])("%s in files of unequal length: %s", (cause, _what, first, second) => {
  expect(evidence(first, second, moment).cause).toBe(cause);
});

test("a drawn value beside a time is told with it", () => {
  const [one, other] = [
    file("2026-11-24T09:10:00Z", { beside: noise(1, 16) }),
    file("2026-11-24T09:11:30.5Z", { beside: noise(2, 16) }),
  ];
  expect(evidence(one, other, moment).seen).toEqual(["a time in a string, and 16 bytes without any pattern"]);
});

test("one of many numbers that lies near a time of this year by chance is none", () => {
  const many = (chance: number, step: number) =>
    numbers(chance, ...[1, 2, 3, 4, 5].flatMap((at) => [0xffff_ffff, at * 1000 + step, 0xffff_ffff]));
  const { cause } = evidence(many(moment.now - 3e7, 1), many(moment.now - 3e7 + 4, 9), moment);
  expect(cause).toBe("number");
});

test("strings in another order, with numbers beside them, are no drawn values", () => {
  const names = ["release7", "debug_on", "c_gnu11x", "warnings", "b_lundef", "a9f3x7c2"];
  const listed = (order: number[]) =>
    Buffer.concat(order.flatMap((at, place) => [string(names[at] ?? ""), numbers(at * 3 + place)]));
  const moved = [listed([0, 1, 2, 3, 4, 5]), listed([0, 2, 5, 4, 3, 1])] as const;
  expect(evidence(...moved, moment).cause).toBe("order");
});

test.each<[GeneralCause, string, number[], number[]]>([
  ["number", "nanoseconds since the machine started", [0xb50b_14c0, 0x3db], [0xdc62_e140, 0x3dd]],
  ["number", "two places beside each other", [3005, 3045], [3006, 3046]],
])("%s in bytes: %s", (cause, _what, one, other) => {
  const among = (values: number[]) => Buffer.concat([noise(3, 40), numbers(...values), noise(4, 40)]);
  expect(evidence(among(one), among(other), moment).cause).toBe(cause);
});

test("large files that have nothing in common are laid beside each other in no time", () => {
  const drawn = [1, 2].map((seed) => Buffer.alloc(4e6 + seed, noise(seed, 99_991))) as [Buffer, Buffer];
  const started = Date.now();
  evidence(...drawn, moment);
  evidence(Buffer.alloc(4e6, "ab\0"), Buffer.alloc(5e6, "ba\0"), moment);
  expect(Date.now() - started).toBeLessThan(5000);
});
