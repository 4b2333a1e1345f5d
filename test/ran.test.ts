import { describe, expect, test } from "@jest/globals";
import { chainLines } from "../src/chain.ts";
import { chainOfJobs, chainsOfJobs, digestOfJobs } from "../src/ran.ts";
import type { StagePlan } from "../src/plan.ts";
import { planStep } from "../src/steps/plan.ts";
import { fakeHost } from "./fakes/host.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const;
const place = (stage: string, parent?: string) =>
  ({ stage, parent, kind: "final", platform: "linux/amd64" }) as unknown as StagePlan;
const reused = (stage: string, parent?: string) =>
  ({
    ...place(stage, parent),
    decision: "reuse",
    key: "k",
    digest: digest("0"),
    because: "nothing changed",
  }) as StagePlan;
const toBuild = (stage: string, parent?: string) =>
  ({ ...place(stage, parent), decision: "build", key: "k", because: "php.ini changed" }) as StagePlan;
/** Built once the digest of its parent is known. */
const open = (stage: string, parent: string) =>
  ({ ...toBuild(stage, parent), key: undefined, because: `${parent} is built first` }) as StagePlan;
const ended = (decision: string) => ({ result: "success", outputs: { decision, digest: digest("1") } });
const SKIPPED = { result: "skipped", outputs: {} };
const FAILED = { result: "failure", outputs: {} };

function drawn(plans: StagePlan[], jobs: Record<string, object>) {
  const plan = { result: "success", outputs: { plan: JSON.stringify(plans) } };
  const chain = chainOfJobs(JSON.stringify({ plan, ...jobs }));
  return {
    lines: chainLines(chain).map((line) => line.replace(/^[ └─]+/, "")),
    digests: chain.map((each) => each.digest),
  };
}

describe("a chain is drawn as its jobs left it", () => {
  test("whose base was reused and whose final was built", () => {
    const jobs = { base: SKIPPED, "app-base": SKIPPED, final: ended("build") };
    const plans = [reused("base"), reused("app-base", "base"), toBuild("final", "app-base")];
    expect(drawn(plans, jobs)).toEqual({
      lines: [
        "base: reuse, because nothing changed",
        "app-base: reuse, because nothing changed",
        "final: build, because php.ini changed",
      ],
      digests: [digest("0"), digest("0"), digest("1")],
    });
  });

  test("whose base stopped early, so that the rest was there", () => {
    const plans = [toBuild("base"), open("app-base", "base"), open("final", "app-base")];
    const jobs = { base: ended("stop early"), "app-base": ended("reuse"), final: ended("reuse") };
    expect(drawn(plans, jobs).lines).toEqual([
      "base: stop early, because it was built again and has the content that it had",
      "app-base: reuse, because it is published for what it stands on now",
      "final: reuse, because it is published for what it stands on now",
    ]);
  });

  test("that was built on a base with a new digest", () => {
    const plans = [toBuild("base"), open("app-base", "base")];
    expect(drawn(plans, { base: ended("build"), "app-base": ended("build") }).lines[1]).toBe(
      "app-base: build, because base has a new digest",
    );
  });

  test("that failed in the middle", () => {
    const plans = [reused("base"), toBuild("app-base", "base"), open("final", "app-base")];
    expect(drawn(plans, { base: SKIPPED, "app-base": FAILED, final: SKIPPED })).toEqual({
      lines: [
        "base: reuse, because nothing changed",
        "app-base: failed, because its job says why in its log and summary",
        "final: not built, because it stands on app-base",
      ],
      digests: [digest("0"), undefined, undefined],
    });
  });

  test("that was only verified", () => {
    const plans = [
      { ...reused("final"), decision: "verify", because: "it was published without a check" } as StagePlan,
    ];
    expect(drawn(plans, { final: ended("reuse") }).lines).toEqual([
      "final: verify, because it was published without a check",
    ]);
  });
});

describe("several chains are drawn as their jobs left them, by what is published then", () => {
  const kinds = { base: "base", php: "app-base", go: "app-base", shop: "final", api: "final" } as const;
  type Name = keyof typeof kinds;
  const of = (stage: Name, plan: object) => ({
    ...{
      base: toBuild("base"),
      php: open("php", "base"),
      go: open("go", "base"),
      shop: open("shop", "php"),
      api: open("api", "go"),
    }[stage],
    kind: kinds[stage],
    ...plan,
  });
  const now = (stage: Name, letter: string) =>
    of(stage, { decision: "reuse", key: "n", digest: digest(letter), because: "" });
  const result = (bases: string, chains: string) => ({
    bases: { result: bases, outputs: {} },
    chains: { result: chains, outputs: {} },
  });
  const told = (before: StagePlan[], after: StagePlan[], jobs: object) => {
    const plan = { result: "success", outputs: { plan: JSON.stringify(before), jobs: "{}" } };
    const chain = chainsOfJobs(JSON.stringify({ plan, ...jobs }), after);
    return chain.map(
      ({ stage, decision, because, digest: at }) => `${stage}: ${decision} ${at?.[7] ?? "-"}, because ${because}`,
    );
  };
  const CURRENT = { current: digest("0") };
  const ALL: Name[] = ["base", "php", "go", "shop", "api"];

  test("whose base stopped early, while one runtime changed", () => {
    const before = ALL.map((stage) => of(stage, CURRENT));
    const after = ALL.map((stage) => now(stage, ["go", "api"].includes(stage) ? "1" : "0"));
    expect(told(before, after, result("success", "success"))).toEqual([
      "base: stop early 0, because it was built again and has the content that it had",
      "php: reuse 0, because its image is the one that it had",
      "go: build 1, because what it is made of changed",
      "shop: reuse 0, because its image is the one that it had",
      "api: build 1, because go has a new digest",
    ]);
  });

  test("of which one failed", () => {
    const before = [
      reused("base"),
      ...(["php", "go"] as const).map((stage) => of(stage, { ...toBuild(stage, "base"), kind: "app-base" })),
      of("shop", {}),
      of("api", {}),
    ];
    const after = [now("base", "0"), now("php", "1"), of("go", { key: "n" }), now("shop", "1"), of("api", {})];
    expect(told(before, after, result("skipped", "failure"))).toEqual([
      "base: reuse 0, because nothing changed",
      "php: build 1, because php.ini changed",
      "go: failed -, because its job says why in its log and summary",
      "shop: build 1, because php has a new digest",
      "api: not built -, because it stands on go",
    ]);
  });

  test("whose base failed, and that were cancelled", () => {
    const before = ALL.map((stage) => of(stage, {}));
    expect(told(before, before, result("failure", "skipped"))).toEqual([
      "base: failed -, because its job says why in its log and summary",
      "php: not built -, because it stands on base",
      "go: not built -, because it stands on base",
      "shop: not built -, because it stands on php",
      "api: not built -, because it stands on go",
    ]);
    expect(told(before, before, result("cancelled", "skipped"))[0]).toBe(
      "base: not built -, because its job did not run to its end",
    );
  });
});

test.each([
  ["that it came to", { final: ended("build") }, toBuild("final"), digest("1")],
  ["that is reused, where its job did not run", {}, reused("final"), digest("0")],
  ["that there is none of", { final: FAILED }, toBuild("final"), undefined],
])("a single chain has the digest %s", (_what, jobs, final, expected) => {
  const plan = { result: "success", outputs: { plan: JSON.stringify([{ ...final, kind: "final" }]) } };
  expect(digestOfJobs(JSON.stringify({ plan, ...jobs }))).toBe(expected);
});

test("the action draws it in the log and the summary, and asks nothing of checkout and registry", async () => {
  const plans = [toBuild("base"), open("app-base", "base")];
  const plan = { result: "success", outputs: { plan: JSON.stringify(plans) } };
  const host = fakeHost({ inputs: { needs: JSON.stringify({ plan, base: FAILED, "app-base": SKIPPED }) } });
  await planStep.run(host);
  expect(host.lines).toEqual([
    "base: failed, because its job says why in its log and summary",
    "└─ app-base: not built, because it stands on base",
  ]);
  expect(host.summaries).toEqual([expect.stringMatching(/^### Release\n[^]*\| app-base \| \*\*not built\*\* \|/)]);
  expect([host.ran, host.outputs]).toEqual([[], { digests: "{}" }]);
});

test.each(["", "{", "{}", '{"plan":{"outputs":{}}}'])("jobs that are %s are refused", (needs) => {
  expect(() => chainOfJobs(needs)).toThrow(/^input needs: /);
});
