import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { evidence } from "../../src/proof/evidence.ts";
import { keyedValues } from "../../src/proof/keyed-values.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored } from "../../src/proof/tailor.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

/** What a fix for two builds of a text makes of another one; it is made at the end of a RUN that a COPY needs it from. */
function fixed(rule: string, [one, other]: readonly [string, string], another: string): string {
  const found = evidence(Buffer.from(one), Buffer.from(other), moment);
  const difference = { path: "srv/a", kinds: ["content" as const], values: {}, directory: false };
  const touched = [{ difference, kinds: ["content" as const], evidence: found }];
  const { run = "" } = tailored(rule, "# no", "RUN own-tests", touched, true) as Edits;
  const file = join(mkdtempSync(join(tmpdir(), "keyed-values-")), "a");
  writeFileSync(file, another);
  execFileSync("sh", ["-c", run.replaceAll("/srv/a", file)]);
  return readFileSync(file, "utf8");
}

test.each([
  [
    "a report in JSON",
    (at: string, ms: string, id: string) =>
      `[{"name": "adds", "duration": ${ms}e-2, "began": 17955144${at}.25}, {"name": "sums", "duration": ${ms}}, {"id":"00-${id}"}]`,
  ],
  [
    "a report in XML",
    (at: string, ms: string, id: string) =>
      `<suite name="shop" time="0.${ms}" timestamp="2026-11-24T10:00:${at}"><case name="sums" time="1.${ms}"/><id>7${ms}</id><x a="${id}"/></suite>\n`,
  ],
  [
    "settings",
    (at: string, ms: string, id: string) =>
      `# made by the tool\nthreads: 8\nscore: ${ms}\nrate = ${at}.5 # of all\n'cost' => ${ms}4,\ntoken="${id}"\n`,
  ],
])("%s gets those of the first, and other dice none", (_what, text) => {
  const one = text("12", "0731", "9b2e44f107cc-d1a0");
  const builds = [one, text("47", "418", "b0c9d3e8a1f4-5627")] as const;
  const fresh = text("58", "77", "0c9d3e8a1f45-627b");
  const anew = fixed("general/random", builds, fresh);
  expect(anew).toBe(fixed("general/random", builds, one));
  expect(anew).toContain("0731");
  expect(anew).not.toMatch(/9b2e|0c9d|77/);
});

test.each([
  [
    "lines",
    (at: string, id: string) => `# settings\ndate: 2026-11-24T10:00:${at}Z\n  id: ${id}\nport: 8080\nversion: 1.2.3\n`,
  ],
  [
    "a calendar, of which other times stay",
    (at: string, id: string) =>
      `BEGIN:VEVENT\nUID:${id}\nDTSTAMP:20261124T1000${at}Z\nDTSTART:20270101T090000Z\nSUMMARY:Maintenance\n`,
  ],
  [
    "elements, of which other times stay",
    (at: string, id: string) =>
      `<rss><lastBuildDate>Tue, 24 Nov 2026 10:00:${at} +0000</lastBuildDate><guid isPermaLink="false">${id}</guid>\n<pubDate>Fri, 01 Mar 2024 10:00:00 +0000</pubDate></rss>\n`,
  ],
  [
    "a list of PHP",
    (at: string, id: string) =>
      `<?php return array (\n  'built' => '2026-11-24 10:00:${at}',\n  'prefix' => '${id}',\n);\n`,
  ],
])("%s get the time of the first, and no dice", (_what, text) => {
  const builds = [text("12", "9b2e44f1-x"), text("47", "b0c9d3e8-y")] as const;
  const anew = fixed("general/random", builds, text("58", "0c9d3e8a-z"));
  expect(anew).toBe(text("12", "0000000000"));
  expect(anew).toBe(fixed("general/random", builds, builds[1]));
});

test.each([
  ["a version", "version: 1.2.3-beta\nname: shop of the town\n", (t: string) => t.replace("1.2.3", "1.3.0")],
  ["a sentence", "says: the quick fox\nname: shop of the town\n", (t: string) => t.replace("quick", "lazy")],
  ["one of several", "<a>2024-01-01</a><a>2024-01-02</a> and more words", (t: string) => t.replace("01-02", "01-03")],
])("%s is not written anew", (_what, text, changed) => {
  expect(keyedValues(text, changed(text))).toBeUndefined();
});

test("lines in another order get it, and the time beside them that of the first", () => {
  const text = (second: string, ...lines: string[]) => `# 2026-11-24T10:00:${second}Z\n${lines.join("\n")}\n`;
  const builds = [
    text("12", "a = 1", "b = 2", "c = 3", "d = 4"),
    text("47", "d = 4", "b = 2", "a = 1", "c = 3"),
  ] as const;
  const anew = fixed("general/order", builds, text("58", "c = 3", "d = 4", "a = 1", "b = 2"));
  expect(anew).toBe("# 2026-11-24T10:00:12Z\na = 1\nb = 2\nc = 3\nd = 4\n");
});

test("what is called a secret gets no number of a build", () => {
  const text = (pin: number) => `name: admin of the shop\nlogin_password: ${pin}\n`;
  expect(fixed("general/number", [text(48211), text(70934)], text(3))).toBe(
    "name: admin of the shop\nlogin_password: set-when-the-server-starts\n",
  );
});

test.each([
  [
    "most values of the name stay",
    '[{"size":1},{"size":2},{"size":3},{"of":"what is sold"}]',
    (t: string) => t.replace("1", "7"),
  ],
  ["it is part of a version", "version = 1.2.3 of the shop\n", (t: string) => t.replace("1.", "4.")],
  [
    "other words differ",
    '{"n": 1, "name": "shop"} and more words',
    (t: string) => t.replace("1", "2").replace("more", "less"),
  ],
  ["there is little else", "n=1\n", (t: string) => t.replace("1", "2")],
])("none where %s", (_what, text, changed) => {
  expect(keyedValues(text, changed(text))).toBeUndefined();
});
