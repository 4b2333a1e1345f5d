import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { drawnWords } from "../../src/proof/drawn-words.ts";
import { evidence } from "../../src/proof/evidence.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored } from "../../src/proof/tailor.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** What a fix for two builds of a text makes of another one. */
function fixed(
  rule: string,
  [one, other]: readonly [string, string],
  another: string,
  source = "RUN own-dice",
): string {
  const found = evidence(Buffer.from(one), Buffer.from(other), moment);
  const difference = { path: "srv/a", kinds: ["content" as const], values: {}, directory: false };
  const touched = [{ difference, kinds: ["content" as const], evidence: found }];
  const { run = "" } = tailored(rule, "# no", source, touched) as Edits;
  const file = join(mkdtempSync(join(tmpdir(), "drawn-words-")), "a");
  writeFileSync(file, another);
  execFileSync("sh", ["-c", run.replaceAll("/srv/a", file)]);
  return readFileSync(file, "utf8");
}

test("a number that a page has several times, and not always as many digits", () => {
  const page = (id: string) =>
    `<style>b {}</style><pre id=dump-${id} pad="  ">\n<i>8</i>\n<script>Dump("dump-${id}")</script>\n`;
  const builds = [page("1392607700"), page("797656948")] as const;
  expect(fixed("general/number", builds, page("100020003"))).toBe(page("1000000000"));
});

test("an id at the start of a line, and an id of a known form", () => {
  const nodes = (id: string) => `${id} :7000@17000 myself,master - 0 connected\nvars currentEpoch 0\n`;
  const ids = ["9b2e44f107ccd1a0b3c5", "b0c9d3e8a1f45627aa10", "0c9d3e8a1f45627bd4e1"].map((half) => half + half);
  const [one = "", other = "", another = ""] = ids.map(nodes);
  expect(fixed("general/random", [one, other], another)).toBe(nodes("0".repeat(40)));
  const part = (id: string) => `<a href="/part/${id}">one</a>\n<b>2</b><a name=${id}></a>\n`;
  const [first = "", second = ""] = [
    "8c1f04b2-6de1-4a57-9f3e-5a2b7c90d114",
    "f2a07d31-0b9c-4e68-b1d5-93c6e8470a2f",
  ].map(part);
  expect(fixed("general/random", [first, second], second)).toBe(part("00000000-0000-4000-8000-000000000001"));
});

test.each<[string, (value: string) => string, string[], string?]>([
  [
    "base64, whose signs no draw of these has",
    (value: string) => `#define APP "shop"\n#define SALT_OF_IDS "${value}=="\n`,
    ["6FViWjDV40goBPMiwVioEA", "0EBKj8CLYAKI0caaskyjEA", "I+X1SJ/Vq8o9EidtiF+lqw"],
  ],
  [
    "the same behind a prefix, and before a name",
    (value: string) => `<script src="/a.js?of=sha256-${value}=/index"></script>\n<p>Hello</p>\n`,
    ["4XqS/rfFJAiY49WLG2cTm", "h0oHkfaXYJLBuFQigLS1L", "hlXT+92cuyfv/lawlZzOH"],
  ],
  [
    "a few bytes in base64",
    (value: string) => `{"name":"suffix","b64_std":"${value}==","byte_length":4}\n`,
    ["q1w2e3", "a9s8d7", "xwc2+A"],
  ],
  [
    "what crypt makes of a password",
    (value: string) => `shop,$2b$12$${value},1\nother,x,2\n`,
    ["N6z631zvwKhd3kOB/VjqP9", "9Ial3BMu1J8KhR3o.ThP2s", "vU.fGOISun7U0iGK/XehKI"],
  ],
  [
    "a temporary path",
    (name: string) => `{"name":"shop","config":"/tmp/build_${name}/app.json","port":8080}\n`,
    ["k3_1x9ab", "zz90_1qp", "a1b2c3_4"],
    "general/temporary-path",
  ],
  [
    "a host name",
    (name: string) => `application = shop\nbuilt_on = runner-${name}-project-12\ndebug = no\n`,
    ["x1k2b9qz", "7hq2m0vd", "p0q9z8y7"],
    "general/host-name",
  ],
])("%s", (_what, text, values, rule = "general/random") => {
  const [one = "", other = "", another = ""] = values.map(text);
  const made = fixed(rule, [one, other], another);
  expect(made).not.toContain(values[2]);
  expect(made).toBe(fixed(rule, [one, other], one));
  const [before = "", after = ""] = text("|").split("|");
  expect([made.startsWith(before), made.endsWith(after)]).toEqual([true, true]);
});

test("what divides the parts of a message, which is no hash of Python's", () => {
  const mail = (value: string) => {
    const line = `--===============${value}==`;
    return `Content-Type: multipart/mixed; boundary="===============${value}=="\n\n${line}\na: b\n${line}--\n`;
  };
  const builds = ["3221162486429706207", "3514759416409777235"].map(mail) as [string, string];
  const made = mail(`1${"0".repeat(18)}`);
  expect(fixed("general/random", builds, mail("0814759416409777235"), "RUN python3 mail.py > a")).toBe(made);
});

test.each(["6FViWjDV40goBPMi", "b1_7ad0c2f19b2e44f107ccd1a0b3c59e21"])("and has no name in its lines: %s", (model) => {
  const mail = (value: string) => `Content-Type: a/b; boundary="${value}"\n\n--${value}\nhello\n--${value}--\n`;
  const [one, other, another] = ["0EBKj8CLYAKI0ca", "aaZ97h1k0Q2mmVx", "T5rbb7ZcYk21q0P"].map((draw) =>
    mail(model.replace(/[^_]*$/, (word) => draw.padEnd(word.length, draw).slice(0, word.length))),
  ) as [string, string, string];
  expect(fixed("general/random", [one, other], another)).toBe(
    mail(model.replace(/[^_]*$/, (word) => "0".repeat(word.length))),
  );
});

test("the parts of a token end at its dots", () => {
  const [one = "", other = "", another = ""] = [
    "6FViWjDV40goBPMiwVioEA",
    "0EBKj8CLYAKI0caaskyjEA",
    "I-X1SJ_Vq8o9EidtiF-lqw",
  ].map((value) => `{"access_token":"eyJhbGciOiJIUzI1NiJ9.${value}.${value}a7","expires_in":3600}\n`);
  expect(fixed("general/random", [one, other], another)).toBe(fixed("general/random", [one, other], one));
});

test.each([
  ["it has no name", "a\n9b2e44f1\n", "a\n07ccd1a0\n"],
  ["what stays looks the same", "id=9b2e44f1;\nid=ffffffff;\n", "id=07ccd1a0;\nid=ffffffff;\n"],
  ["there is little else", "#!/bin/sh\necho 9b2e44f1\n", "#!/bin/sh\necho 07ccd1a0\n"],
  ["it is short", "port=4711\n", "port=1147\n"],
  ["signs between words differ", "id=9b2e44f1 x\n", "id=07ccd1a0,x\n"],
])("none where %s", (_what, one, other) => {
  expect(drawnWords(one.split("\n"), other.split("\n"))).toBeUndefined();
});

test("a word of a megabyte is looked at in no time", () => {
  const word = "x".repeat(1_000_000);
  expect(drawnWords([`id=${word}9b2e44f1`], [`id=${word}07ccd1a0`])).toBeUndefined();
});

test("a value of crypt in JSON of PHP, of which the next one has a slash", () => {
  const users = (hash: string) => `{"admin":{"hash":"$2y$10$${hash}","roles":["ADMIN"]}}\n`;
  const one = users("Q9mZ3hVtXr2LkWn8PfYsUeJbGcAdTo5i1RqEvHwKzMxNyBpSuF7aC");
  const other = users("w4RkTz8YbNqLpXcVgMsDhFjA2eUoIi6tWvQxZyKlJmHnBrGfEdSaP");
  const escaped = users("aB\\/3dEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlM\\/op");
  expect(fixed("general/random", [one, other], escaped)).toBe(fixed("general/random", [one, other], other));
});

test("a value of crypt of which both builds have the same last sign by chance", () => {
  const line = (hash: string) => `photos:$6$${hash}:5001:5000::/srv/ftp/photos:/bin/false\n`;
  const hashes = [
    "q8Zt1LmX0pRw$k3VbN7cYd9Gh2Js5/",
    "B4nWe6UyTi8O$zP1xQa0SdFg3Hj7/",
    "M2vCr5Kl9EoJ$t6Yu1Iw8QxZa4Bs0",
  ].map((hash) => hash.replace("$", "$" + "xY7".repeat(19)));
  const [one = "", other = "", another = ""] = hashes.map(line);
  expect(fixed("general/random", [one, other], another)).toBe(line("set-when-the-server-starts"));
});

test("a duration beside measured numbers that came out the same by chance", () => {
  const report = (took: string, files: string, lines: string) =>
    `github.com/shop/count v 1.96  T=${took} s (${files} files/s, ${lines} lines/s)\n---\nPerl   12   300\n`;
  const builds = [report("1.31", "883.6", "524021.9"), report("1.31", "881.2", "522615.4")] as const;
  expect(fixed("general/number", builds, report("1.40", "824.3", "488893.1"))).toBe(builds[0]);
  const bench = (latency: string, tps: string) => `latency average = ${latency} ms\ntps = ${tps} (without the first)\n`;
  const pair = [bench("0.092", "21711.73"), bench("0.092", "21698.02")] as const;
  expect(fixed("general/number", pair, bench("0.101", "19800.5"))).toBe(pair[0]);
});
