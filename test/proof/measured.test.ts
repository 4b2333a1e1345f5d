/** What was measured, in the forms of benchmarks and timers; and where things lay in memory. */
import { expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";
import { hinted } from "../../src/proof/hints.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const causeOf = (first: string, second: string): GeneralCause =>
  evidence(Buffer.from(first), Buffer.from(second), moment).cause;

const heading = "command,mean,stddev,median,user,system,min,max\n";

test.each<[string, string, string]>([
  ["what turns in front of it", " |-sample : 5200 -> 215, 1829.6 MB/s\n", " /-sample : 5200 -> 215, 92.9 MB/s\n"],
  ["what one tells a step further", " |-a : 52 -> 21, 18.6 MB/s \n 1#\n", " /-a : 52 -> 21, 9.9 MB/s, 1.2 GB/s\n 1#\n"],
  ["what turns in a terminal", "Building \u280b\rBuilt in 1.2s\n", "Building \u2819\rBuilt in 1.4s\n"],
  ["a bar that was painted over", "\r 34%|###  | 34/100\r100%|#####| 1.2s", "\r 41%\r100%|#####| 1.3s"],
  ["a ratio", "1#a : 9182 -> 6437 (x3.572), 282.8 MB/s\n", "1#a : 9182 -> 4437 (x1.423), 533.5 MB/s\n"],
  [
    "GNU time",
    "(0avgtext+0avgdata 21504maxresident)k\n0inputs+8outputs\n",
    "(0avgtext+0avgdata 9504maxresident)k\n16inputs+8outputs\n",
  ],
  ["digits in groups", "in use: 12,345 bytes in 1,234 blocks\n", "in use: 9,345 bytes in 861 blocks\n"],
  [
    "a unit of two letters",
    "| 5 | 1.854mb | 1.524\u03bcs | \u00b11.15% |\n",
    "| 5 | 1.128mb | 1.704\u03bcs | \u00b10.84% |\n",
  ],
  [
    "a unit behind a name",
    "benchSum.....I4 - Mo1.093\u03bcs (\u00b11.52%)\n",
    "benchSum.....I4 - Mo0.918\u03bcs (\u00b11.49%)\n",
  ],
  [
    "fields of a metric",
    "build,stage=parse duration=11.43,rss=162602i\n",
    "build,stage=parse duration=19.25,rss=164648i\n",
  ],
  [
    "fractions below a heading",
    `${heading}a,0.11263625,0.00061,0.1570728,0,0,0.1,0.2\n`,
    `${heading}a,0.66249631,0.00039,0.7305201,0,0,0.3,0.4\n`,
  ],
  ["a clock from nought on", "build: 00:00:07.123\n", "build: 00:00:03.871\n"],
  ["minutes and seconds", "Total time: 1:02.3s\n", "Total time: 58.1s\n"],
  ["a score, which has no cores", "score: 1784 points\n", "score: 1486 points\n"],
  ["a share of what runs at once", "Concurrency:\t0.91\n", "Concurrency:\t0.87\n"],
])("%s is measured", (_name, first, second) => {
  expect(causeOf(first, second)).toBe("number");
});

test("what only looks measured is not", () => {
  expect(causeOf("foo 2beta\n", "foo 3beta\n")).toBe("unknown");
  expect(causeOf("0.11263625\n", "0.66249631\n")).toBe("random value");
  expect(causeOf("built 09:58:07\n", "built 09:59:03\n")).toBe("time");
  const midnight = { now: Date.parse("2026-11-24T00:10:00Z") / 1000 };
  const [one, other] = ["built 00:08:07\n", "built 00:09:03\n"].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  expect(evidence(one, other, midnight).cause).toBe("time");
});

/** Passes of a compiler by their places, of a heap that begins there. */
const passes = (heap: number, form: (place: number) => string) =>
  JSON.stringify([0x20, 0x80, 0xe0, 0x140, 0x12a0].map((at) => ({ type: "gimple", id: form(heap + at) })));
const hex = (place: number) => `0x${place.toString(16)}`;

test("what moves together is where things lay; what is counted in hexadecimal is not", () => {
  expect(causeOf(passes(0x27282a00, hex), passes(0x1f9a5a00, hex))).toBe("random value");
  expect(causeOf(passes(0x2fa34a00, hex), passes(0x21ecca00, hex))).toBe("random value");
  expect(causeOf(passes(21_234_560, String), passes(35_812_352, String))).toBe("random value");
  const inodes = (first: number) => [0, 1, 2, 5].map((at) => `"${(first + at).toString(16)}-1c8"\n`).join("");
  expect(causeOf(inodes(0x15f2a3), inodes(0x15f3b1))).toBe("number");
  const numbers = (first: number) => [0, 1, 2, 5].map((at) => `${first + at} a${at}\n`).join("");
  expect(causeOf(numbers(8_412_345), numbers(8_498_123))).toBe("number");
});

test.each<[string, string, string]>([
  ["of a heap", "[0x55af02a0]\n", "[0x559412a0]\n"],
  ["of Go's heap", "next:0xc000018000\n", "next:0xc000016000\n"],
  ["of a stack, alike by chance", "slice at 0x7ffd21d202a0 len 3\n", "slice at 0x7ffd21d402a0 len 3\n"],
  ["of Perl, in steps of eight", "refaddr 94321012345672\n", "refaddr 94177012345672\n"],
  ["on another processor", "id 187650031845936\n", "id 187650128941616\n"],
  ["of a lambda", "a.Shop$$Lambda$14/0x00007f2b8b3784d0@6157c8\n", "a.Shop$$Lambda$14/0x00007f2bbde584d0@67a69524\n"],
])("a place %s is thrown", (_name, first, second) => {
  expect(causeOf(first, second)).toBe("random value");
});

test("a command that asks for places counts nothing", () => {
  const seen = evidence(Buffer.from("a 140234567890112\n"), Buffer.from("a 140339721291456\n"), moment);
  const run = `RUN python3 -c 'x = []; print("a", id(x))' > /srv/a.txt`;
  expect(hinted(seen.cause, run, "srv/a.txt", { evidence: seen })).toBe("random value");
  const inode = evidence(Buffer.from("a 1234567\n"), Buffer.from("a 1234890\n"), moment);
  expect(hinted(inode.cause, "RUN stat -c '%n %i' a > /srv/a.txt", "srv/a.txt", { evidence: inode })).toBe("number");
});
