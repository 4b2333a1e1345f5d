import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { writeReports } from "../../src/outcome.ts";
import { htmlReport } from "../../src/proof/html.ts";
import { patched } from "../../src/proof/patch.ts";
import { fixHint } from "../../src/proof/report.ts";
import { reportSchema, wholeReportJson } from "../../src/proof/report-json.ts";
import { sarif } from "../../src/proof/sarif.ts";
import { reportJson, verifySummary, type Verdict } from "../../src/verify.ts";
import { DOCKERFILE, verified, type Built } from "../fixtures/builds.ts";
import type { TarFile } from "../fixtures/tar.ts";

const root: TarFile[] = [{ name: "etc/", type: "5" }];
const about = { reason: "a cache", owner: "@acme/platform", until: "2027-01-31" };
const HOSTILE = `</pre><script>alert(1)</script><img src=x onerror='alert("2")'>|\`\n\u202e`;

/** Reports of every kind of verdict, also of images that want to write into them. */
const verdicts: Record<string, Verdict> = {};

beforeAll(async () => {
  const builds = (first: TarFile[], second: TarFile[]): [Partial<Built>, Partial<Built>] => [
    { layers: [root, first] },
    { layers: [root, second] },
  ];
  const many = (which: string): TarFile[] => [
    { name: "var/log/apt/history.log", text: `one\ntwo\nStart-Date: 2026-11-24  10:00:0${which}\nfour\n` },
    { name: "srv/data.bin", text: Buffer.from([0, 1, 2, 3, 0xff, Number(which), 7, 8]) },
    { name: "etc/machine-id", text: which.repeat(32), mode: which === "1" ? 0o644 : 0o600 },
    { name: "srv/mode", text: "", mode: which === "1" ? 0o644 : 0o600 },
    { name: `srv/only-${which}`, text: "x" },
  ];
  const hostile = (which: string): TarFile[] => [
    { name: `srv/${HOSTILE.replaceAll("/", "-")}`, text: `a\n${HOSTILE}${which}\nb\n` },
  ];
  const labels = (value: string): Partial<Built> => ({
    layers: [root],
    config: { config: { Labels: { [HOSTILE]: `${HOSTILE}${value}` } } },
  });
  verdicts["identical"] = (await verified({ layers: [root] }, { layers: [root] }, [{ path: "/a", ...about }])).verdict;
  verdicts["allowed"] = (
    await verified(...builds(hostile("1"), hostile("2")), [{ path: "/srv/**", ...about, reason: HOSTILE }])
  ).verdict;
  verdicts["different"] = (await verified(...builds(many("1"), many("2")))).verdict;
  verdicts["hostile"] = (await verified(...builds(hostile("1"), hostile("2")))).verdict;
  verdicts["fields"] = (await verified(labels("1"), labels("2"))).verdict;
});

const NAMES = ["identical", "allowed", "different", "hostile", "fields"] as const;
const verdict = (name: string): Verdict => {
  const found = verdicts[name];
  if (!found) throw new Error(name);
  return found;
};
const fixture = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", path), "utf8")) as Record<string, unknown>;

describe("the JSON", () => {
  test.each(NAMES)("of the verdict %s is what its schema says, in an output and in a file", (name) => {
    const valid = new Ajv2020({ validateFormats: false }).compile(fixture("verify-report.schema.json"));
    for (const text of [reportJson(verdict(name)), wholeReportJson(verdict(name))]) {
      const report: unknown = JSON.parse(text);
      valid(report);
      expect(valid.errors).toBeNull();
      expect(reportSchema.parse(report)).toEqual(report);
    }
  });

  test("refuses what is no report", () => {
    const valid = new Ajv2020({ validateFormats: false }).compile(fixture("verify-report.schema.json"));
    expect(valid({ ...(JSON.parse(reportJson(verdict("different"))) as object), verdict: "equal" })).toBe(false);
  });
});

describe("SARIF", () => {
  test.each(NAMES)("of the verdict %s is what the standard's schema says", (name) => {
    const { $schema: _draft, id: _id, ...schema } = fixture("test/fixtures/sarif-2.1.0.schema.json");
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    valid(JSON.parse(sarif(verdict(name))));
    expect(valid.errors).toBeNull();
  });

  test("stands at lines of the Dockerfile, with help, and closes what is allowed", () => {
    const [run] = (JSON.parse(sarif(verdict("different"))) as { runs: Record<string, unknown>[] }).runs;
    expect(run).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({
          ruleId: "debian/apt-log",
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: "servers/base/Dockerfile", uriBaseId: "%SRCROOT%" },
                region: { startLine: 3 },
              },
            },
          ],
        }),
      ]),
      tool: {
        driver: {
          rules: expect.arrayContaining([
            expect.objectContaining({
              id: "debian/apt-log",
              help: expect.objectContaining({ markdown: expect.stringContaining("rm -rf /var/log/apt") }),
            }),
          ]),
        },
      },
    });
    expect(sarif(verdict("allowed"))).toContain('"suppressions":[{"kind":"external","status":"accepted"');
  });

  test("tells equal causes of equal instructions apart, and is the same in every run", () => {
    const of = verdict("different");
    const twice = sarif({ ...of, causes: [...of.causes, ...of.causes] });
    const found = [...twice.matchAll(/"primaryLocationLineHash":"([^"]+)"/g)].map(([, hash]) => hash);
    expect(found).toHaveLength(of.causes.length * 2);
    expect(new Set(found).size).toBe(found.length);
    expect(sarif({ ...of, causes: [...of.causes, ...of.causes] })).toBe(twice);
  });

  test("gives each result a place, also where there is no Dockerfile", () => {
    for (const name of ["different", "hostile", "fields", "allowed"]) {
      const of = verdict(name);
      const causes = of.causes.map(({ at: _at, ...cause }) => cause);
      const [run] = (
        JSON.parse(sarif({ ...of, causes, dockerfile: undefined })) as {
          runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
        }
      ).runs;
      const places = run?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri) ?? [];
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(place).toMatch(/^[^/\s\\]/);
    }
  });
});

describe("the HTML", () => {
  test.each(NAMES)("of the verdict %s loads nothing, and runs nothing but its own script", (name) => {
    const page = htmlReport(verdict(name));
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    expect(page.match(/<(?:script|style)/g)).toEqual(["<style", "<script"]);
    expect(page.slice(0, page.indexOf("</style>"))).not.toMatch(/@import|url\(/);
    const tags = page.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, "").match(/<[^>]*>/g) ?? [];
    const bare = tags.map((tag) => tag.replaceAll(/"[^"]*"/g, '""')).join("\n");
    expect(bare).not.toMatch(/\s(?:src|srcset|style|on\w+)=|<(?:link|img|iframe|object|embed|base|form)\b/i);
  });

  test.each(["allowed", "hostile", "fields"])("shows names and contents of the verdict %s as text", (name) => {
    const page = htmlReport(verdict(name));
    expect(page).not.toContain("<img");
    expect(page).not.toContain("\u202e");
    expect(page).toContain("&lt;img src=x onerror=&#39;alert(&quot;2&quot;)&#39;&gt;");
  });

  test("has the tree of paths, both sides, the steps, and each fix to copy", () => {
    const page = htmlReport(verdict("different"));
    expect(page).toContain("<bdi>var/log/apt/</bdi>");
    expect(page).toMatch(/data-kinds="content" data-rule="\d"><details><summary><bdi>history.log<\/bdi>/);
    expect(page).toContain("from line 1<");
    expect(page).toContain('<span class="line other">Start-Date: 2026-11-24  10:00:0<mark>1</mark></span>');
    expect(page).toContain("00000000  00 01 02 03 ff 0<mark>1</mark>");
    expect(page).toContain("<code>RUN apt-get update &amp;&amp; apt-get install nginx</code>");
    expect(page).toContain(
      '<pre tabindex="0">rm -rf /var/log/apt /var/log/dpkg.log /var/log/alternatives.log</pre><button type="button" data-copy',
    );
  });

  test("shows nothing of keys", async () => {
    const key = (which: string): TarFile[] => [
      { name: "etc/ssh/ssh_host_rsa_key", text: `-----BEGIN PRIVATE KEY-----\n${which.repeat(40)}\n` },
      { name: "etc/app.conf", text: `secret = ${which}Zx81kQm22pLwT09vBnM4sAe7RtYu3GhJ\n` },
    ];
    const { verdict } = await verified({ layers: [root, key("1")] }, { layers: [root, key("2")] });
    const page = htmlReport(verdict);
    expect(page).toContain("app.conf");
    expect(page).not.toMatch(/1{20}|pLwT09/);
  });
});

describe("the summary", () => {
  test.each(NAMES)("of the verdict %s cannot be written by an image", (name) => {
    const summary = verifySummary(verdict(name));
    const outside = summary.replaceAll(/````\w+\n[\s\S]*?\n````/g, "").replaceAll(/`[^`\n]*`/g, "");
    expect(outside).not.toMatch(/<(?:img|script)/);
  });
});

test("values of secrets are blacked out in files", async () => {
  const file = (which: string): TarFile[] => [{ name: "etc/app.conf", text: `user ${which}\npass hunter2 "x"\n` }];
  const { host, verdict } = await verified({ layers: [root, file("a")] }, { layers: [root, file("b")] });
  await writeReports(host, verdict, "out", ['hunter2 "x"', ""]);
  for (const [path, text] of Object.entries(host.files))
    if (path.startsWith("out/")) expect([path, text]).toEqual([path, expect.not.stringContaining("hunter2")]);
  expect(host.files["out/verify-base.html"]).toContain("pass ***");
});

test("reports are written where they are asked for, and only then", async () => {
  const { host, verdict } = await verified({ layers: [root] }, { layers: [root] });
  expect(await writeReports(host, verdict, undefined)).toEqual({});
  expect(await writeReports(host, verdict, "out")).toEqual({
    html: "out/verify-base.html",
    json: "out/verify-base.json",
    sarif: "out/verify-base.sarif",
  });
  expect(JSON.parse(host.files["out/verify-base.json"] ?? "")).toMatchObject({ version: 1, verdict: "identical" });
});

describe("a report for somebody who meets this for the first time", () => {
  const cause = (fix: string) => {
    const of = verdict("different");
    return { ...of, causes: of.causes.slice(0, 1).map((each) => ({ ...each, fix })) };
  };

  test("shows at each cause what stands in both builds", () => {
    const [article = ""] =
      /<article class="cause" id="cause-0">[^]*?<\/article>/.exec(htmlReport(verdict("different"))) ?? [];
    expect(article).toContain("For example <code>/");
    expect(article).toContain("First build");
    expect(article).toContain("Second build");
  });

  test("says what SOURCE_DATE_EPOCH is where a remedy speaks of it, and nowhere else", () => {
    for (const report of [htmlReport, verifySummary]) {
      expect(report(cause("touch -d @$SOURCE_DATE_EPOCH /a"))).toContain("is the date that both builds are given");
      expect(report(cause("rm /a"))).not.toContain("is the date that both builds are given");
    }
  });

  test("says how to have the patch, how to have it tried first, and how to have it made", () => {
    const { different } = verdicts;
    if (different?.verdict !== "different") throw new Error("it differs");
    const { text, command } = fixHint(different) ?? {};
    expect(text).toMatch(/shows the patch, with --prove tries it in two builds first, and with --write makes it:$/);
    expect(command).toBe(`immutable-servers fix base --first ${different.first} --second ${different.second}`);
  });
  test("gives advice as a sentence, and only what can be written as code to copy", () => {
    expect(htmlReport(cause("# leave `x` out"))).toContain("What to do: leave <code>x</code> out");
    expect(verifySummary(cause("# leave it out"))).toContain("What to do: leave it out");
    expect(htmlReport(cause("rm /a\n# or leave it out"))).toContain(">rm /a\n# or leave it out</pre>");
    expect(htmlReport(cause("# one\n# two"))).toContain("What to do: one<br>two");
    expect(verifySummary(cause("# one\n# two"))).toContain("What to do: one<br>\ntwo");
  });
});

test("a program is never left out, by the report or by what reads it: a file that may be run is one anywhere", async () => {
  const file = (text: string, mode: number): TarFile[] => [{ name: "opt/app/entry", text, mode }];
  const of = async (mode: number) => {
    const built = (text: string) => ({ layers: [root, file(`#!/bin/sh\necho ${text}\n`, mode)] });
    const ids = ["63fb548b68bf41aa9c1e7d0b5a6f2c3d", "9a0c4417f2be4d5c8b6e1f3a7d205e98"] as const;
    const { verdict } = await verified(built(ids[0]), built(ids[1]));
    const { causes } = reportSchema.parse(JSON.parse(wholeReportJson(verdict)));
    return { fix: verdict.causes[0]?.fix, patched: patched(DOCKERFILE, causes).text };
  };
  expect(await of(0o644)).toEqual({
    fix: expect.stringContaining("rm -rf /opt/app/entry"),
    patched: expect.stringContaining("rm -rf /opt/app/entry"),
  });
  expect(await of(0o755)).toEqual({ fix: expect.stringContaining("/opt/app/entry is a program"), patched: DOCKERFILE });
});
