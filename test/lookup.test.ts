/** Plans over a real repository, with a registry that can be slow and can lie. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../src/host/host.ts";
import { plan } from "../src/plan.ts";
import { releaseImages } from "../src/release.ts";
import { readSettings } from "../src/settings.ts";
import { checkouts, NAMES } from "./fixtures/checkout.ts";
import { published, watched } from "./fixtures/published.ts";

const { host } = checkouts({
  "immutable-servers.yml": "repository: ghcr.io/acme/shop\n",
  "servers/base/Dockerfile": "FROM scratch\n",
  "servers/app-base/Dockerfile": "FROM base\n",
  "servers/final/Dockerfile": "FROM app-base\n",
});

/** A registry that says nothing of base before it is asked for final; with all that it was asked. */
async function slowBelow(): Promise<{ world: Host; asked: string[] }> {
  const asked: string[] = [];
  let heard: (final: unknown) => void = () => undefined;
  const final = new Promise((resolve) => (heard = resolve));
  const world = watched(host(await published(host)), (name) => {
    asked.push(name);
    if (name.startsWith("final-")) heard(name);
    return name.startsWith("base-") ? final : Promise.resolve();
  });
  return { world, asked };
}

const RELEASE = { secrets: {}, refresh: false, dryRun: true, verifies: true, parallel: 1 };

test("a release asks for the stages above before it is told of those below", async () => {
  const { world } = await slowBelow();
  const results = await releaseImages(world, await readSettings(world), { ...RELEASE, publishes: true });
  expect(results).toMatchObject(NAMES.map((stage) => ({ stage, result: "released", decision: "reuse" })));
});

test("who only builds asks for no tags that a release writes", async () => {
  const { world, asked } = await slowBelow();
  const results = await releaseImages(world, await readSettings(world), { ...RELEASE, publishes: false });
  expect(results).toMatchObject(NAMES.map((stage) => ({ stage, result: "released", decision: "reuse" })));
  expect(asked.filter((name) => name.startsWith("current-"))).toEqual([]);
});

describe("a plan", () => {
  test("asks for the stages above before it is told of those below", async () => {
    const { world, asked } = await slowBelow();
    const plans = await plan(world, await readSettings(world), {});
    expect(plans.map(({ decision }) => decision)).toEqual(["reuse", "reuse", "reuse"]);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  test("asks for no image by its digest of which it is known how its builds came out", async () => {
    const served = await published(host);
    for (const manifest of Object.values(served)) {
      const hex = createHash("sha256").update(manifest).digest("hex");
      served[`proof-${hex}`] = JSON.stringify({ version: 1, digest: `sha256:${hex}`, equal: 2, different: 0 });
    }
    const world = host(served);
    const plans = await plan(world, await readSettings(world), {});
    expect(plans.map(({ decision }) => decision)).toEqual(["reuse", "reuse", "reuse"]);
    expect(world.ran.filter((line) => line.includes("@sha256:"))).toEqual([]);
  });

  test("does not believe what the newest image stood on", async () => {
    const served = await published(host);
    const [base = ""] = Object.keys(served);
    served[base] = '{"mediaType":"another"}';
    const plans = await plan(host(served), await readSettings(host()), {});
    expect(plans.map(({ decision, because }) => `${decision}: ${because}`)).toEqual([
      "reuse: nothing that it depends on has changed",
      "build: the parent's digest changed",
      "build: app-base is built first; its digest decides",
    ]);
  });

  test("fails for no question that it only foresaw", async () => {
    const world = watched(host(await published(host)), (name) =>
      /^inputs-|^final-/.test(name) ? Promise.reject(new Error("down")) : Promise.resolve(),
    );
    const settings = await readSettings(world);
    const plans = await plan(world, settings, { upTo: "app-base" });
    expect(plans.map(({ decision }) => decision)).toEqual(["reuse", "reuse"]);
    await expect(plan(world, settings, {})).rejects.toThrow("down");
  });

  test("believes no tag whose digest the registry does not know", async () => {
    const served = await published(host);
    const digests = Object.values(served).map((text) => createHash("sha256").update(text).digest("hex"));
    const lying = host(served);
    const world: Host = {
      ...lying,
      run: (argv, options) =>
        digests.some((digest) => argv.at(-1)?.endsWith(digest)) && argv.includes("--raw")
          ? lying.run(["skopeo", "inspect", "--raw", "docker://ghcr.io/acme/shop:none"], options)
          : lying.run(argv, options),
    };
    await expect(plan(world, await readSettings(world), {})).rejects.toMatchObject({ code: "registry-lies" });
  });
});
