import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { evidence } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** Bytes that were thrown, the same in each run of the tests. */
const drawn = (of: string) => [...createHash("sha256").update(of).digest()];
const hex = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, "0"));
const causeOf = (shown: (bytes: readonly number[]) => string, ...pair: [readonly number[], readonly number[]]) => {
  const [first, second] = pair.map((bytes) =>
    Buffer.from(`Hash: sha256\nAF stripes: 4000\n${shown(bytes)}\nTokens:\n`),
  );
  return evidence(first ?? Buffer.of(), second ?? Buffer.of(), moment).cause;
};
const rows = (words: readonly string[], by: number, between: string) =>
  Array.from({ length: words.length / by }, (_row, at) => words.slice(at * by, (at + 1) * by).join(between));

const SALT = (bytes: readonly number[]) =>
  `Salt:       ${rows(hex(bytes), 16, " ").join(" \n            ")} \nDigest:     ${rows(hex(bytes.toReversed()), 16, " ").join(" \n            ")} `;

test.each<[string, (bytes: readonly number[]) => string]>([
  ["cryptsetup luksDump", SALT],
  [
    "a byte array of Java",
    (bytes) => `byte[] key = {${bytes.map((byte) => (byte > 127 ? byte - 256 : byte)).join(", ")}};`,
  ],
  ["a byte array of Rust", (bytes) => `const KEY: [u8; 32] = [${bytes.map((byte) => `${byte}u8`).join(", ")}];`],
  ["a string of C", (bytes) => `key = "${bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`],
  [
    "od -An -tu1",
    (bytes) =>
      rows(
        bytes.map((byte) => ` ${String(byte).padStart(3)}`),
        16,
        "",
      ).join("\n"),
  ],
  ["groups of two", (bytes) => rows(hex(bytes), 2, "").join(" ")],
])("%s shows bytes that were thrown", (_name, shown) => {
  expect(causeOf(shown, drawn("one"), drawn("other"))).toBe("random value");
});

test("bytes of which a few differ were not thrown", () => {
  const bytes = drawn("one");
  expect(causeOf((each) => hex(each).join(" "), bytes, bytes.with(3, 7).with(4, 200))).not.toBe("random value");
});

test.each<[string, number[], number[]]>([
  ["small", [3, 101, 12, 40, 7, 99, 23, 5, 61], [84, 11, 92, 5, 70, 9, 123, 51, 6]],
  ["near each other", [203, 181, 172, 240, 197, 199, 223, 205, 161], [204, 187, 170, 241, 199, 190, 233, 201, 166]],
  ["larger than bytes", [203, 381, 172, 240, 97, 399, 123, 205, 61], [4, 187, 370, 41, 199, 390, 33, 101, 166]],
])("numbers that are %s are measured", (_name, first, second) => {
  expect(causeOf((numbers) => `took ${numbers.join(", ")}`, first, second)).toBe("number");
});
