import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import type { GeneralCause } from "../../src/proof/evidence.ts";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const drawn = (of: string) => [...createHash("md5").update(of).digest()];
const hex = (bytes: number[], between: string, before = "") =>
  bytes.map((byte) => before + byte.toString(16).padStart(2, "0")).join(between);
const epoch = (later: number) => [0, 8, 16, 24].map((bits) => ((moment.now + later) >>> bits) & 255);
const dump = (bytes: number[]) => {
  const letters = String.fromCharCode(...bytes).replaceAll(/[^ -~]/g, ".");
  return `00000000: ${hex(bytes, "").replaceAll(/(.{4})(?=.)/g, "$1 ")}  ${letters}\n`;
};

test.each<[GeneralCause, string, string, string]>([
  [
    "random value",
    "C",
    `char key[] = { ${hex(drawn("a"), ", ", "0x")} };`,
    `char key[] = { ${hex(drawn("b"), ", ", "0x")} };`,
  ],
  ["time", "C", `char at[] = { ${hex(epoch(-99), ", ", "0x")} };`, `char at[] = { ${hex(epoch(-9), ", ", "0x")} };`],
  ["random value", "JSON", `{"iv":[${drawn("a").join(", ")}]}`, `{"iv":[${drawn("b").join(", ")}]}`],
  ["random value", "a dump", dump(drawn("a")), dump(drawn("b"))],
  ["time", "SNMP", "Hex-STRING: 07 EA 0B 18 09 00 01 00\n", "Hex-STRING: 07 EA 0B 18 09 0C 2C 00\n"],
  [
    "number",
    "no bytes",
    "sizes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 300]",
    "sizes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 301]",
  ],
  ["number", "counts", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14]"],
  [
    "number",
    "a collector's phases",
    "gc 1 @0.005s 2%: 0.012+0.45+0.003 ms clock, 0.02+0.1/0.3/0.2+0.01 ms cpu, 3->3->1 MB, 2 P\n",
    "gc 1 @0.007s 5%: 0.031+0.5+0.0024 ms clock, 0.06+0.12/0.41/0.1+0.004 ms cpu, 3->4->1 MB, 2 P\n",
  ],
  [
    "unknown",
    "and words",
    `red 0x01, 0x02, 0x03, ${hex(drawn("a"), ", ", "0x")}`,
    `blue 0x01, 0x02, 0x03, ${hex(drawn("b"), ", ", "0x")}`,
  ],
])("%s: bytes as numbers, %s", (cause, _what, first, second) => {
  expect(look("srv/value.txt", Buffer.from(first), Buffer.from(second), moment).cause).toBe(cause);
});

test("seconds that files took, with all their digits, are numbers", () => {
  const log = (...seconds: string[]) =>
    Buffer.from(seconds.map((each, at) => `spec/${["cart", "user"][at] ?? ""}_spec.rb:${each}\n`).join(""));
  const causeOf = (one: Buffer, other: Buffer) => look("srv/app/tmp/parallel.log", one, other, moment).cause;
  expect(causeOf(log("0.004312987", "0.123456789"), log("0.003998112", "0.198230041"))).toBe("number");
  expect(causeOf(log("0.0012374819999999", "8.7e-05"), log("0.0010998112000002", "0.00011"))).toBe("number");
});

test("a log of which one has half as many more lines of the same kind", () => {
  const log = (lines: number, of: number) =>
    Array.from({ length: lines }, (_line, at) => {
      const ms = (base: number) => ((((at + of) * base) % 97) / 100).toFixed(3);
      return `gc ${at + 1} @0.0${at + of}s 2%: ${ms(7)}+${ms(31)}+${ms(3)} ms clock, ${(at * of) % 7}->4->${at % 3} MB, 2 P`;
    }).join("\n");
  expect(look("var/log/gc.log", Buffer.from(log(41, 3)), Buffer.from(log(64, 5)), moment).cause).toBe("number");
});
