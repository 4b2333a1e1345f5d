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
