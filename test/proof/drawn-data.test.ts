/** What no line says alone: drawn numbers, ids and names in many places, numbers in hexadecimal, and bits here and there. */
import { expect, test } from "@jest/globals";
import { compiledAt, hinted } from "../../src/proof/hints.ts";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const causeOf = (first: string | Buffer, second: string | Buffer, path = "srv/x") =>
  look(path, Buffer.from(first), Buffer.from(second), moment).cause;
const lines = (form: (value: string | number, at: number) => string, values: readonly (string | number)[]) =>
  values.map((value, at) => `${form(value, at)}\n`).join("");
const NAMES = ["orders", "carts", "users", "stock", "prices", "invoices"];

test("numbers that go along with nothing were drawn; those that grow, or lie near each other, count", () => {
  const shards = (values: number[]) => lines((value, at) => `${NAMES[at] ?? ""} ${value}`, values);
  expect(
    causeOf(shards([37627, 6692, 51020, 40011, 9120, 60001]), shards([6711, 44012, 30911, 62010, 58777, 21500])),
  ).toBe("random value");
  expect(
    causeOf(shards([21200, 21204, 21209, 21213, 21215, 21220]), shards([31200, 31204, 31209, 31213, 31215, 31221])),
  ).toBe("number");
  expect(
    causeOf(shards([37627, 6692, 51020, 40011, 9120, 60001]), shards([33111, 6012, 58020, 44011, 9920, 64001])),
  ).toBe("number");
});

test("ids behind names, in several places", () => {
  const page = (ids: (string | number)[]) => lines((id) => `<a href="#panel-${id}">Go</a><p id="panel-${id}">`, ids);
  expect(causeOf(page([1588203081, 246653402]), page([746653117, 2088203081]))).toBe("random value");
  expect(causeOf(page(["uolnye2", "ug86nkd"]), page(["uqmfjct", "ulzq7um"]))).toBe("random value");
});

test("rows of names that both builds picked from one list", () => {
  const picks = (text: string) => Array.from(text, Number);
  const people = (chosen: string) =>
    lines(
      (pick, at) =>
        `${at},${["Ada", "Grace", "Linus", "Ken", "Alan"][Number(pick) % 5] ?? ""} ${["Moss", "Hill"][Number(pick) % 2] ?? ""},${Number(pick) * 7 + 20}`,
      picks(chosen),
    );
  expect(causeOf(people("31415926535897932384"), people("27182818284590452353"))).toBe("random value");
  const log = (words: string[]) => lines((word, at) => `${at}: step, ${word}`, words);
  const steps = ["load", "bind", "check", "emit", "print", "close", "open", "sync", "link"];
  expect(causeOf(log(steps), log([...steps.slice(1), "stop"]))).toBe("unknown");
});

test("inodes in hexadecimal count", () => {
  const tags = (from: number) => lines((name, at) => `"${name}": "${(from + at).toString(16)}-1${at}"`, NAMES);
  expect(causeOf(tags(0x15f2a3), tags(0x2641b8))).toBe("number");
  expect(causeOf(tags(0xae4b75), tags(0xae4cb3))).toBe("number");
  expect(causeOf('"/a.css": "5f2a3-1c8"\n', '"/a.css": "5f3b1-1c8"\n')).toBe("number");
  expect(causeOf('{"id":"15f2a3-1c8"}\n', '{"id":"e641b8-1c8"}\n')).toBe("random value");
});

test("a test that took no time at all", () => {
  const report = (time: string, took: string) =>
    `<testsuite timestamp="${time}" time="0.006">\n<testcase name="adds" time="${took}"/>\n</testsuite>\n`;
  expect(causeOf(report("Tue, 24 Nov 2026 09:58:31 GMT", "0"), report("Tue, 24 Nov 2026 09:59:02 GMT", "0.001"))).toBe(
    "time",
  );
});

test("bits here and there in an empty field", () => {
  const filter = (step: number) => {
    const bytes = Buffer.alloc(512);
    for (let at = 1; at < 17; at += 1) bytes[(at * step) % 512] = 1 << ((at * step) % 8);
    return bytes;
  };
  expect(causeOf(filter(131), filter(77))).toBe("random value");
});

test("a licence is a text in the form of a key", () => {
  const licence = (until: number) =>
    `-----BEGIN LICENCE-----\n${Buffer.from(JSON.stringify({ name: "trial", until })).toString("base64")}\n-----END LICENCE-----\n`;
  expect(causeOf(licence(moment.now - 50), licence(moment.now - 20))).toBe("time");
});

test("what throws dice, or asks for the clock, by its nature", () => {
  expect(hinted("number", `RUN python3 -c 'print(hash("a") % 9)' > /n`, "n")).toBe("random value");
  expect(hinted("number", `RUN php -r 'echo hash("crc32", "a");' > /n`, "n")).toBe("number");
  const seen = ["ELF", ".rodata", "37 bytes without any pattern"];
  const evidence = { cause: "random value", seen, where: "", first: "", second: "" } as const;
  const told = (text: string) => compiledAt(evidence, "RUN gcc -o /agent agent.c", [{ text }])?.cause;
  expect(told("char key = __TIME__[7];")).toBe("time");
  expect(told("char key = 7;")).toBe("random value");
  expect(told("char key = __TIME__[7] ^ rand();")).toBe("random value");
});

const rows = (heading: string, values: readonly (string | number)[]) =>
  `${heading}\n${lines((value, at) => `${at + 1},${value}`, values)}`;

test.each<[string, string, string, string]>([
  [
    "random value",
    "prices, by their name",
    rows("sku,price", [366.21, 12.5, 80.99]),
    rows("sku,price", [41.2, 380.39, 7.15]),
  ],
  [
    "number",
    "what is measured in rows",
    rows("step,ns", [36621, 61250, 20991, 77120, 15001]),
    rows("step,ns", [61200, 18039, 71150, 30110, 52020]),
  ],
  [
    "random value",
    "with signs and many digits",
    lines((value) => `p ${value}`, [-0.51234, 1.20111, 0.33333, -2.01239, 0.90001, -0.11119]),
    lines((value) => `p ${value}`, [0.91234, -0.60111, 1.93333, 0.41239, -1.30001, 0.71119]),
  ],
  ["random value", "dice alone", "3 1 6 6 4 6 4 1 5 2\n", "1 6 1 3 5 2 5 4 6 5\n"],
  ["number", "what is mostly small", "1 2 1 90 3 2 1 1\n", "2 1 3 70 1 1 2 3\n"],
  [
    "random value",
    "days of orders",
    rows("id,ordered", ["2016-05-26", "2011-01-30", "2020-12-01"]),
    rows("id,ordered", ["2021-10-06", "2019-07-11", "2012-02-14"]),
  ],
  [
    "random value",
    "days of births, and of another order",
    lines((day) => `Ada;${day}`, ["09.09.1996", "01.12.1950", "28.02.1977"]),
    lines((day) => `Ada;${day}`, ["03.10.1983", "17.05.1999", "11.11.1961"]),
  ],
  [
    "number",
    "which of equal lanes took it",
    lines((lane, at) => `task ${at} -> lane-${lane}`, [1, 2, 3, 4, 1, 2]),
    lines((lane, at) => `task ${at} -> lane-${lane}`, [4, 1, 2, 2, 3, 4]),
  ],
  [
    "random value",
    "names in records of one line",
    JSON.stringify(["Emma", "Noah", "Mia", "Jack"].map((name, id) => ({ id, name }))),
    JSON.stringify(["Ava", "Liam", "Ethan", "Logan"].map((name, id) => ({ id, name }))),
  ],
  [
    "time",
    "the day of the build",
    rows("id,made", ["2026-11-23", "2026-11-23", "2026-11-23"]),
    rows("id,made", ["2026-11-24", "2026-11-24", "2026-11-24"]),
  ],
  [
    "random value",
    "few names in rows, of which hardly one is there twice",
    rows("id,name", ["Emma Wilson", "Noah Evans", "Mia Hall", "Jack Green"]),
    rows("id,name", ["Ava Smith", "Liam Brown", "Ethan Wright", "Logan Taylor"]),
  ],
  [
    "random value",
    "a choice for each user",
    lines((value, at) => `user${at}: ${value}`, ["control", "variant_a", "control", "variant_b", "control", "control"]),
    lines(
      (value, at) => `user${at}: ${value}`,
      ["variant_b", "control", "variant_a", "variant_a", "variant_b", "variant_a"],
    ),
  ],
  [
    "random value",
    "a sorted sample",
    [3, 4, 9, 17, 22, 31, 40, 52].map((id) => `img_${id}.png\n`).join(""),
    [1, 4, 11, 17, 20, 31, 45, 58].map((id) => `img_${id}.png\n`).join(""),
  ],
  ["unknown", "settings of another kind", "name: red\nkind: fox\nsize: big\n", "name: blue\nkind: dog\nsize: tiny\n"],
])("%s: %s", (cause, _what, first, second) => {
  expect(causeOf(first, second)).toBe(cause);
});

test.each<[string, string, string]>([
  ["random value", "pod/web-qkqm5dt7hm-wv7dk", "pod/web-9zhffq2rw6-4shmt"],
  ["random value", "etcd-cluster-652170e9", "etcd-cluster-647b29a8"],
  ["random value", "<mac address='52:54:00:1d:80:bf'/>", "<mac address='52:54:00:f2:8f:ca'/>"],
  [
    "random value",
    '"machineId": "d03149b0-1330-4d40-ba46-3aa2db376eef"',
    '"machineId": "c7efbce4-9206-45c4-8951-bc4ef4e090ee"',
  ],
  ["random value", "hash_salt: 2836", "hash_salt: 6190"],
  ["random value", "7f2a4038d000-7f2a40390000 r-xp", "7f2ab538d000-7f2ab5390000 r-xp"],
  ["environment", "BUILD_USER=alice", "BUILD_USER=runner"],
  ["environment", "MAKEFLAGS=-j4", "MAKEFLAGS=-j16"],
  ["environment", "model name\t: Intel(R) Xeon(R) CPU @ 2.80GHz", "model name\t: AMD EPYC 7763 64-Core Processor"],
  ["host name", "inet6 fe80::aa78:88ff:fe32:5f8e/64", "inet6 fe80::474f:55ff:fec5:7d7e/64"],
  ["number", "REDO: 0/15D5E68", "REDO: 0/15D60A0"],
  ["number", "(define g312 0)", "(define g719 0)"],
])("%s: %s", (cause, first, second) => {
  expect(causeOf(`a = 1\n${first}\n`, `a = 1\n${second}\n`)).toBe(cause);
});
