import { describe, expect, test } from "@jest/globals";
import { fix } from "../src/fix.ts";
import { reportSchema, wholeReportJson } from "../src/proof/report-json.ts";
import { FIX } from "../src/steps/fix.ts";
import type { TriedBuilds } from "../src/tried.ts";
import { fakeHost } from "./fakes/host.ts";
import { DOCKERFILE, verified } from "./fixtures/builds.ts";
import type { TarFile } from "./fixtures/tar.ts";

const FILE = "servers/base/Dockerfile";
const layers = (second: string): { layers: TarFile[][] } => ({
  layers: [
    [{ name: "etc/", type: "5" }],
    [{ name: "var/log/apt/history.log", text: `Start-Date: 2026-11-24  10:00:0${second}` }],
  ],
});

async function fixing(change: (report: Record<string, unknown>) => unknown, inputs: Record<string, string> = {}) {
  const { verdict } = await verified(layers("1"), layers("2"));
  const report = change(JSON.parse(wholeReportJson(verdict)) as Record<string, unknown>);
  const host = fakeHost({
    inputs: { report: "report.json", ...inputs },
    files: {
      "immutable-servers.yml": "repository: registry.example/shop\nstages: { base: { context: servers/base } }\n",
      [FILE]: DOCKERFILE,
      "report.json": typeof report === "string" ? report : JSON.stringify(report),
    },
  });
  return { host, ran: FIX.run(host) };
}

const same = (report: Record<string, unknown>) => report;

describe("fix", () => {
  test("prints the patch of a report, and leaves the file alone", async () => {
    const { host, ran } = await fixing(same);
    await ran;
    expect(host.outputs["patch"]).toContain(`--- a/${FILE}\n+++ b/${FILE}\n@@ `);
    expect(host.outputs["patch"]).toContain("+ && rm -rf /var/log/apt /var/log/dpkg.log /var/log/alternatives.log\n");
    expect(host.files[FILE]).toBe(DOCKERFILE);
    expect(host.lines).toContain("Written at line 3: log of the package manager");
  });

  test("changes the file when it is asked to", async () => {
    const { host, ran } = await fixing(same, { write: "true" });
    await ran;
    expect(host.files[FILE]).toContain("RUN apt-get update \\\n && apt-get install nginx \\\n && rm -rf /var/log/apt");
  });

  test("leaves out what differs when it is asked to", async () => {
    const { host, ran } = await fixing(same, { "leave-out": "true" });
    await ran;
    expect(host.outputs["patch"]).toMatch(/^\+ && rm -rf \/var\/log\/\S+$/m);
    expect(host.outputs["patch"]).not.toContain("/var/log/alternatives.log");
  });

  test.each<[string, (report: Record<string, unknown>) => unknown, string]>([
    ["no JSON", () => "verdict: different", "report-unreadable"],
    ["another shape", (report) => ({ ...report, causes: [{ rule: "debian/apt-log" }] }), "report-unreadable"],
    ["a stage that there is not", (report) => ({ ...report, stage: "extra" }), "unknown-stage"],
  ])("refuses a report that is %s", async (_what, change, code) => {
    const { ran } = await fixing(change);
    await expect(ran).rejects.toMatchObject({ code });
  });

  test("writes into no other file than the stage's", async () => {
    const elsewhere = (report: Record<string, unknown>) => ({
      ...report,
      causes: (report["causes"] as object[]).map((cause) => ({ ...cause, at: { file: "../../etc/profile", line: 3 } })),
    });
    const { host, ran } = await fixing(elsewhere, { write: "true" });
    await expect(ran).rejects.toMatchObject({ code: "no-fix" });
    expect(Object.keys(host.files).sort()).toEqual(["immutable-servers.yml", "report.json", FILE].sort());
  });

  test("needs a report, or the digests of two builds", async () => {
    const { ran } = await fixing(same, { report: "", stage: "base" });
    await expect(ran).rejects.toMatchObject({ code: expect.stringMatching(/input-missing|report-unreadable/) });
  });

  test("says that there is nothing to do when builds are equal", async () => {
    const { verdict } = await verified(layers("1"), layers("1"));
    const { host, ran } = await fixing(() => wholeReportJson(verdict));
    await ran;
    expect(host.outputs["patch"]).toBe("");
    expect(host.lines).toContain("base is identical: there is nothing to fix.");
  });
});

describe("fix that is proven", () => {
  const EQUAL: TriedBuilds = {
    result: "equal",
    said: "Two builds of the patched Dockerfile are equal: sha256:1",
    remedy: "",
  };
  const FAILS: TriedBuilds = { result: "does not build", said: "It does not build.", remedy: "Mend it." };

  /** `outcomes` of the builds; `same` differs as before. */
  async function proving(outcomes: (TriedBuilds | "same")[], change = (report: Record<string, unknown>) => report) {
    const { verdict } = await verified(layers("1"), layers("2"));
    const report = reportSchema.parse(change(JSON.parse(wholeReportJson(verdict)) as Record<string, unknown>));
    const host = fakeHost({ files: { [FILE]: DOCKERFILE } });
    const built: string[] = [];
    const still: TriedBuilds = {
      result: "differs",
      causes: report.causes,
      said: "It differs still.",
      remedy: "By hand.",
    };
    const tryOut = (text: string): Promise<TriedBuilds> => {
      const outcome = outcomes[built.push(text) - 1] ?? EQUAL;
      return Promise.resolve(outcome === "same" ? still : outcome);
    };
    const ran = fix(host, { report, dockerfile: FILE, write: true, leaveOut: false, tryOut });
    return { host, built, ran };
  }

  test("is written when two builds of it are equal, and says so", async () => {
    const { host, built, ran } = await proving([EQUAL]);
    expect(await ran).toContain("+ && rm -rf /var/log/apt /var/log/dpkg.log");
    expect(built).toEqual([host.files[FILE]]);
    expect(host.lines.slice(0, 3)).toEqual([
      `Round 1 of at most 3: ${FILE} with the fixes, built twice`,
      "Written at line 3: log of the package manager",
      "Two builds of the patched Dockerfile are equal: sha256:1",
    ]);
  });

  test("is the patch of the round that was equal, as one change", async () => {
    const { host, ran } = await proving([FAILS, EQUAL]);
    const patch = await ran;
    expect(patch).toMatch(/^\+ && rm -rf \/var\/log\/apt\/history.log$/m);
    expect(patch).not.toContain("dpkg.log");
    expect(host.lines).toContain("It does not build. It is taken back.");
    expect(host.lines).toContain(`Round 2 of at most 3: ${FILE} with what differs left out, built twice`);
  });

  test("writes nothing when no round was equal, and shows the patch that came nearest", async () => {
    const { host, built, ran } = await proving(["same", "same", "same"]);
    await expect(ran).rejects.toMatchObject({
      code: "fix-unproven",
      message: expect.stringMatching(/gave no patch with which two builds are equal. It differs still.$/),
      remedy: "Nothing was written. The patch above is a start; the rest is to be done by hand. By hand.",
    });
    expect(host.files).toEqual({ [FILE]: DOCKERFILE });
    expect(host.lines.at(-1)).toContain(`The patch that came nearest:\n--- a/${FILE}\n`);
    expect(new Set(built).size).toBe(built.length);
  });

  test("shows no patch of which none builds", async () => {
    const { host, ran } = await proving([FAILS, FAILS, FAILS]);
    await expect(ran).rejects.toMatchObject({ code: "fix-unproven", remedy: "Nothing was written. Mend it." });
    expect(host.lines.filter((line) => line.includes("---"))).toEqual([]);
    expect(host.files).toEqual({ [FILE]: DOCKERFILE });
  });

  test("builds nothing that a report says of another file", async () => {
    const elsewhere = (report: Record<string, unknown>) => ({
      ...report,
      causes: (report["causes"] as object[]).map((cause) => ({ ...cause, at: { file: "../../etc/profile", line: 3 } })),
    });
    const { built, ran } = await proving([], elsewhere);
    await expect(ran).rejects.toMatchObject({ code: "no-fix" });
    expect(built).toEqual([]);
  });
});
