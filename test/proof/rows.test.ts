/** Rows in another order that are not the same ones, ids of commits, and times that lie years away. */
import { expect, test } from "@jest/globals";
import { evidence, type GeneralCause } from "../../src/proof/evidence.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const causeOf = (first: string, second: string): GeneralCause =>
  evidence(Buffer.from(first), Buffer.from(second), moment).cause;

/** Always the same, for each of two builds. */
const shuffled = <Row>(rows: readonly Row[], build: number): Row[] =>
  rows
    .map((row, at) => [(at * (build === 0 ? 73 : 101) + 17) % 211, row] as const)
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row);
const table = (lines: readonly [string, string][]): string => {
  const width = Math.max(...lines.map(([name]) => name.length));
  const wide = Math.max(...lines.map(([, value]) => value.length));
  const row = ([name, value]: readonly [string, string]) => `${name.padEnd(width)} | ${value.padStart(wide)} | 1.2%`;
  return [`Rule | Time (ms)`, `:${"-".repeat(width)}|${"-".repeat(wide)}:`, ...lines.map(row), ""].join("\n");
};
const people = Array.from({ length: 200 }, (_, at) => ({ id: at, name: `Ada Stone${at}`, price: (at * 37) % 991 }));
const numbers = people.map(({ id, price }) => `${id},${price},${id % 3}`);
const file = (rows: readonly string[]) => `id,name\n${rows.join("\n")}\n`;

test.each<[string, (build: number) => string]>([
  ["most rows of numbers", (build) => file(shuffled(numbers, build).slice(0, 160))],
  ["few rows of numbers", (build) => file(shuffled(numbers, build).slice(0, 60))],
  [
    "names in lines of JSON",
    (build) =>
      file(
        shuffled(people, build)
          .slice(0, 80)
          .map((one) => JSON.stringify(one)),
      ),
  ],
  ["JSON in one line", (build) => JSON.stringify(shuffled(people, build).slice(0, 80))],
  ["JSON in many lines", (build) => JSON.stringify(shuffled(people, build).slice(0, 80), null, 2)],
  [
    "YAML",
    (build) =>
      file(
        shuffled(people, build)
          .slice(0, 80)
          .map(({ id, name }) => `- id: ${id}\n  name: ${name}\n  kind: a`),
      ),
  ],
])("drawn rows: %s", (_what, write) => {
  expect(causeOf(write(0), write(1))).toBe("random value");
});

test("measured rows in another order, with columns of another width, are numbers", () => {
  const [first, second] = [
    table([
      ["indent", "112.345"],
      ["semi", "9.1"],
      ["no-undef", "2.25"],
    ]),
    table([
      ["no-undef", "98.4"],
      ["indent", "12.1"],
      ["semi", "0.3"],
    ]),
  ];
  expect(causeOf(first, second)).toBe("number");
  const widths = (value: string) =>
    `name   | ${"ms".padStart(value.length)}\n-------|-${"-".repeat(value.length)}\nindent | ${value}\n`;
  expect(causeOf(widths("9.1"), widths("112.345"))).toBe("number");
});

test("seconds in rows in another order are numbers", () => {
  const row = (name: string, took: string) => `./spec/a_spec.rb[1:${name}] | passed | ${took.padEnd(15)} |`;
  const [first, second] = [
    [row("a", "0.01 seconds"), row("b", "0.00432 seconds")],
    [row("b", "0.005 seconds"), row("a", "0.00123 seconds")],
  ];
  expect(causeOf(file(first), file(second))).toBe("number");
});

test("a number in its place is judged by itself", () => {
  expect(causeOf("a = 1\ntoken 0.3359224100588697\n", "a = 1\ntoken 0.621409195436289\n")).toBe("random value");
});

test("another content in rows that keep their order is neither drawn nor measured", () => {
  const names = people.map(({ name }) => name);
  expect(causeOf(file(names), file(names.map((name, at) => (at % 4 === 1 ? `no ${name} here` : name))))).toBe(
    "unknown",
  );
  expect(causeOf("a 1.2.3\nb apples\nc\n", "b pears\na 1.2.4\nc\n")).toBe("unknown");
  expect(causeOf(file([...names.slice(0, 60), "the first"]), file(["another", ...names.slice(0, 60)]))).toBe("unknown");
});

const [id, other] = ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "60303ae22b998861bce3b28f33eec1be758a213c"];
test.each<[GeneralCause, (id: string) => string]>([
  ["time", (id) => `From ${id} Mon Sep 17 00:00:00 2001\nFrom: B <b@example.org>\nSubject: [PATCH] x\n`],
  ["time", (id) => `# v2 git bundle\n${id} refs/heads/main\n`],
  ["time", (id) => `# pack-refs with: peeled\n${id} refs/tags/v1\n^${id}\n`],
  ["time", (id) => `commit ${id}\nAuthor: B <b@example.org>\n`],
  ["time", (id) => ` ${id} lib/x (heads/main)\n`],
  ["time", (id) => `version = v1.4-12-g${id.slice(0, 7)}-dirty\n`],
  ["time", (id) => `__version__ = "1.4.1.dev3+g${id.slice(0, 9)}"\n`],
  ["time", (id) => `build\tvcs.revision=${id}\nbuild\tvcs.time=2026-11-24T09:1${id === other ? 1 : 2}:00Z\n`],
  ["time", (id) => `lib v0.0.0-2026112409${id === other ? 1 : 2}000-${id.slice(0, 12)}\n`],
  [
    "time",
    (id) =>
      `${"0".repeat(40)} ${id} B <b@example.org> 179551${id === other ? 1440 : 1530} +0000\tcommit (initial): x\n`,
  ],
  ["random value", (id) => `id = ${id}\n`],
  ["random value", (id) => `commit ${id}\nsecret = ${Buffer.from(id).reverse().toString()}\n`],
])("%s: the id of a commit", (cause, write) => {
  expect(causeOf(write(id), write(other))).toBe(cause);
});

test("the signature of what holds a time follows from it", () => {
  const address = (at: string, sign: string) => `https://b.test/f?Date=20261124T${at}Z&Signature=${sign}\n`;
  expect(causeOf(address("090000", id), address("091244", other))).toBe("time");
});

test("milliseconds of eighty years ago are a time, of another day are a number", () => {
  const bytes = (at: number) => {
    const buffer = Buffer.alloc(40, "\0\x01calendar");
    buffer.writeBigInt64BE(BigInt(at), 20);
    return buffer;
  };
  const [then, never] = [Date.parse("1946-11-24T09:10:00Z"), Date.parse("1946-07-24T09:10:00Z")];
  expect(evidence(bytes(then), bytes(then + 91_234), moment).cause).toBe("time");
  expect(evidence(bytes(never), bytes(never + 91_234), moment).cause).toBe("number");
});
