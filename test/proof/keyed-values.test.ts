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
