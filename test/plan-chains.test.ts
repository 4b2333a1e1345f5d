/** Plans of several chains on one base over a real git repository, and what their jobs make of them; only the registry is imagined. */
import { describe, expect, test } from "@jest/globals";
import { chainLines } from "../src/chain.ts";
import { plan, planChain } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { planStep } from "../src/steps/plan.ts";
import { checkouts, write } from "./fixtures/checkout.ts";

const { host } = checkouts({
  "immutable-servers.yml": "repository: ghcr.io/acme/shop\n",
  "servers/base/Dockerfile": "FROM scratch\nCOPY os /os\n",
  "servers/base/os": "os\n",
  "src/app.php": "<?php\n",
});

describe("a plan of several chains", () => {
  const chains = () => {
    write(
      "immutable-servers.yml",
      `repository: ghcr.io/acme/shop
stages:
  php: { kind: app-base }
  go: { kind: app-base }
  shop: { kind: final, parent: php, context: src }
  api: { kind: final, parent: go, context: src }
`,
    );
    for (const [stage, parent] of [
      ["php", "base"],
      ["go", "base"],
      ["shop", "php"],
      ["api", "go"],
    ] as const) {
      write(`servers/${stage}/Dockerfile`, `FROM ${parent}\nCOPY . /\n`);
    }
  };
  /** A registry that has everything, each with its key's tag as content. */
  const published = async (served: Record<string, string>) => {
    for (;;) {
      const plans = await plan(host(served), await readSettings(host()), {});
      const next = plans.find(({ decision, key }) => decision === "build" && key !== undefined);
      if (next?.key === undefined) return served;
      served[`${next.stage}-${next.key}`] = JSON.stringify({ mediaType: next.stage });
    }
  };
  const decisions = async (served: Record<string, string>, options: Parameters<typeof plan>[2] = {}) =>
    Object.fromEntries(
      (await plan(host(served), await readSettings(host()), options)).map(({ stage, decision }) => [stage, decision]),
    );

  test("lists each stage after its parent, with its kind and parent", async () => {
    chains();
    expect(await plan(host(), await readSettings(host()), {})).toMatchObject([
      { stage: "base", kind: "base", parent: undefined, decision: "build" },
      { stage: "php", kind: "app-base", parent: "base", because: "base is built first; its digest decides" },
      { stage: "go", kind: "app-base", parent: "base" },
      { stage: "shop", kind: "final", parent: "php" },
      { stage: "api", kind: "final", parent: "go" },
    ]);
  });

  test.each<[string, () => void, string[]]>([
    [
      "one app-base",
      () => {
        write("servers/php/x", "");
      },
      ["php", "shop"],
    ],
    [
      "one final's Dockerfile",
      () => {
        write("servers/api/Dockerfile", "FROM go\nCOPY . /api\n");
      },
      ["api"],
    ],
    [
      "base",
      () => {
        write("servers/base/os", "2\n");
      },
      ["base", "php", "go", "shop", "api"],
    ],
    [
      "what both finals hold",
      () => {
        write("src/app.php", "2\n");
      },
      ["shop", "api"],
    ],
    ["nothing", () => undefined, []],
  ])("builds what stands on a change of %s alone", async (_what, change, built) => {
    chains();
    const served = await published({});
    change();
    const plans = await decisions(served);
    expect(Object.keys(plans).filter((stage) => plans[stage] === "build")).toEqual(built);
  });

  test("of one stage is that of its chain", async () => {
    chains();
    const served = await published({});
    expect(await decisions(served, { upTo: "api" })).toEqual({ base: "reuse", go: "reuse", api: "reuse" });
    expect(await decisions(served, { refresh: true })).toMatchObject({ base: "build", php: "build", api: "build" });
  });

  test("refuses a Dockerfile that names another chain's stage, and says which it may", async () => {
    chains();
    write("servers/shop/Dockerfile", "FROM go\n");
    await expect(plan(host(), await readSettings(host()), {})).rejects.toMatchObject({
      code: "wrong-parent",
      at: { file: "servers/shop/Dockerfile" },
      remedy: expect.stringContaining("Write `FROM php`"),
    });
  });

  test("and its jobs put out the digest of every final that is there, and what each stage had before", async () => {
    chains();
    const served = await published({});
    const step = async (inputs: Record<string, string> = {}, serves = served) => {
      const asking = host(serves, inputs);
      await planStep.run(asking);
      return { ...asking, digests: JSON.parse(asking.outputs["digests"] ?? "null") as Record<string, string> };
    };
    const all = await step();
    expect(all.digests).toEqual({ shop: expect.stringMatching(/^sha256:/), api: expect.stringMatching(/^sha256:/) });
    write("servers/go/x", "");
    const before = await step(
      {},
      {
        ...served,
        "current-go": '{"mediaType":"go"}',
        "current-api": '{"mediaType":"api"}',
      },
    );
    expect(before.digests).toEqual({ shop: all.digests["shop"] });
    const go = (JSON.parse(before.outputs["plan"] ?? "[]") as { stage: string }[]).find(({ stage }) => stage === "go");
    expect(go).toMatchObject({ decision: "build", current: expect.stringMatching(/^sha256:/) });

    const needs = {
      plan: { result: "success", outputs: before.outputs },
      bases: { result: "skipped", outputs: {} },
      chains: { result: "success", outputs: {} },
    };
    const after = await step({ needs: JSON.stringify(needs) }, await published(served));
    expect(Object.keys(after.digests)).toEqual(["shop", "api"]);
    expect(after.digests["shop"]).toBe(all.digests["shop"]);
    expect(after.lines.slice(-5).map((line) => line.replace(/^[^a-z]+/, "").replace(/, because.*/, ""))).toEqual([
      "base: reuse",
      "php: reuse",
      "shop: reuse",
      "go: stop early",
      "api: reuse",
    ]);
  });

  test("is drawn as a tree", async () => {
    chains();
    const drawn = planChain(await plan(host(), await readSettings(host()), {}));
    expect(chainLines(drawn).map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "base",
      "├─ php",
      "│  └─ shop",
      "└─ go",
      "   └─ api",
    ]);
  });
});
