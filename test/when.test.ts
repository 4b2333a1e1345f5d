import { describe, expect, test } from "@jest/globals";
import type { Digest } from "../src/image/reference.ts";
import type { Standing } from "../src/image/standing.ts";
import type { StagePlan } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { publishStep } from "../src/steps/publish.ts";
import { openLookup } from "../src/lookup.ts";
import { judged, proofOf, verifiesNow } from "../src/when.ts";
import { fakeHost } from "./fakes/host.ts";

const DIGEST: Digest = `sha256:${"1".repeat(64)}`;
const REPOSITORY = "ghcr.io/acme/shop";
const FILE = "immutable-servers.yml";
const config = (when: string) => `repository: ${REPOSITORY}\nverify: { when: ${when} }\n`;
const pullRequest = (...labels: string[]) =>
  JSON.stringify({ pull_request: { labels: labels.map((name) => ({ name })) } });

describe("a run", () => {
  test.each<[string, string, Record<string, string>, string, boolean]>([
    ["release", "by a push", { GITHUB_EVENT_NAME: "push" }, "{}", true],
    ["schedule", "by a push", { GITHUB_EVENT_NAME: "push" }, "{}", false],
    ["schedule", "by schedule", { GITHUB_EVENT_NAME: "schedule" }, "{}", true],
    ["schedule", "in a terminal", {}, "{}", false],
    ["label", "for a pull request with the label", {}, pullRequest("bug", "verify"), true],
    ["label", "for a pull request with another label", {}, pullRequest("bug"), false],
    ["label, label: check-it", "for a pull request with the label of the file", {}, pullRequest("check-it"), true],
    ["label", "by schedule", { GITHUB_EVENT_NAME: "schedule" }, "{}", false],
    ["[schedule, label]", "by schedule", { GITHUB_EVENT_NAME: "schedule" }, "{}", true],
    ["[schedule, release]", "by a push", { GITHUB_EVENT_NAME: "push" }, "{}", true],
  ])("with `when: %s` %s verifies, or does not", async (when, _what, env, event, verifies) => {
    const host = fakeHost({ files: { [FILE]: config(when), event }, env: { ...env, GITHUB_EVENT_PATH: "event" } });
    expect(await verifiesNow(host, (await readSettings(host)).verify, false)).toBe(verifies);
    expect(await verifiesNow(host, (await readSettings(host)).verify, true)).toBe(true);
  });

  test("without the setting verifies", async () => {
    const host = fakeHost({ files: { [FILE]: `repository: ${REPOSITORY}\n` } });
    expect(await verifiesNow(host, (await readSettings(host)).verify, false)).toBe(true);
  });

  test("that verifies publishes nothing that was built once", async () => {
    const inputs = { stage: "final", digest: DIGEST, key: "k", verdict: "unverified" };
    const run = (when: string) => publishStep.run(fakeHost({ files: { [FILE]: config(when) }, inputs }));
    await expect(run("release")).rejects.toMatchObject({ code: "verdict" });
    await expect(run("schedule")).rejects.not.toMatchObject({ code: "verdict" });
  });
});

/** A registry that has the standing of DIGEST. */
function registry(standing: Partial<Standing> | undefined, when = "release") {
  const kept = { version: 1, digest: DIGEST, equal: 1, different: 0, last: "2026-11-24", on: "BuildKit", ...standing };
  return fakeHost({
    files: { [FILE]: config(when) },
    run: (argv) =>
      standing !== undefined && argv.at(-1)?.endsWith(`proof-${"1".repeat(64)}`) === true
        ? JSON.stringify(kept)
        : { code: 1, stderr: "manifest unknown" },
  });
}

const reuse = (stage: string, digest: Digest, parent?: string): StagePlan => {
  const where = { stage, kind: "base", parent, platform: "linux/amd64" } as const;
  return { ...where, decision: "reuse", key: "k", digest, because: "known" };
};
const CHAIN = [reuse("base", DIGEST), reuse("app-base", `sha256:${"2".repeat(64)}`, "base")];

describe("a reused stage", () => {
  const decisions = async (standing: Partial<Standing> | undefined, verifies: boolean) =>
    (await judged(openLookup(registry(standing), REPOSITORY), { plans: CHAIN, verifies })).map(
      ({ decision }) => decision,
    );

  test.each<[string, Partial<Standing> | undefined, boolean, string[]]>([
    ["that was verified is reused", { equal: 2 }, true, ["reuse", "reuse"]],
    ["of which nothing is kept is reused", undefined, true, ["reuse", "reuse"]],
    ["that nobody has verified is verified by a run that verifies", { unchecked: true }, true, ["verify", "reuse"]],
    ["that nobody has verified is reused by a run that does not", { unchecked: true }, false, ["reuse", "reuse"]],
    [
      "that came out different is built anew, and what stands on it",
      { unchecked: true, different: 1 },
      false,
      ["build", "build"],
    ],
    ["that was verified, and no longer comes out so, is reused", { equal: 2, different: 1 }, true, ["reuse", "reuse"]],
  ])("%s", async (_what, standing, verifies, expected) => {
    expect(await decisions(standing, verifies)).toEqual(expected);
  });
});

describe("a deployment", () => {
  const proof = async (standing: Partial<Standing> | undefined, when: string) => {
    const host = registry(standing, when);
    return proofOf(host, await readSettings(host), DIGEST);
  };

  test("says what is known of its image", async () => {
    expect(await proof({ equal: 3 }, "release")).toEqual({ verified: true, builds: 3 });
    expect(await proof(undefined, "release")).toBeUndefined();
  });

  test("takes an image that nobody has verified only where the team has set it so", async () => {
    expect(await proof({ unchecked: true }, "schedule")).toEqual({ verified: false, builds: 1 });
    await expect(proof({ unchecked: true }, "release")).rejects.toMatchObject({ code: "unverified" });
  });

  test("refuses an image that came out different when it was verified", async () => {
    await expect(proof({ unchecked: true, different: 1 }, "schedule")).rejects.toMatchObject({ code: "different" });
  });
});
