import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Digest } from "../src/image/reference.ts";
import { publish, publishSummary } from "../src/publish.ts";
import type { ImageConfig } from "../src/registry.ts";
import { readSettings } from "../src/settings.ts";
import { publishStep } from "../src/steps/publish.ts";
import { fakeHost, type FakeHost } from "./fakes/host.ts";

const manifests = ["one", "two"].map((name) => JSON.stringify({ mediaType: "m", layers: [], name }));
const [ONE, TWO] = manifests.map((text) => `sha256:${createHash("sha256").update(text).digest("hex")}`) as [
  Digest,
  Digest,
];
const KEY = "k".repeat(64);
const OPTIONS = { stage: "final", digest: ONE, key: KEY, refresh: false, dryRun: false } as const;

const CONFIG: ImageConfig = {
  architecture: "amd64",
  os: "linux",
  config: { Env: ["PATH=/bin"] },
  rootfs: { diff_ids: [] },
};

/** A registry by its tags, as skopeo shows it. `configs`: where an image's configuration is not CONFIG; `denied`: a tag that it
 *  does not let be written. */
function registry(
  tags: Record<string, Digest>,
  env: Record<string, string> = {},
  configs: Record<string, ImageConfig> = {},
  denied?: string,
): FakeHost {
  const byDigest: Record<string, string | undefined> = { [ONE]: manifests[0], [TWO]: manifests[1] };
  return fakeHost({
    env,
    inputs: { repository: "ghcr.io/acme/shop" },
    run: (argv) => {
      if (argv[1] === "copy") {
        const [from = "", to = ""] = argv.slice(-2);
        const name = to.slice(to.lastIndexOf(":") + 1);
        if (name === denied) return { code: 1, stderr: "denied: requested access to the resource is denied" };
        tags[name] = from.slice(from.indexOf("@") + 1) as Digest;
        return "";
      }
      const reference = argv.at(-1) ?? "";
      const digest = reference.includes("@")
        ? reference.slice(reference.indexOf("@") + 1)
        : tags[reference.slice(reference.lastIndexOf(":") + 1)];
      if (argv.includes("--config")) return JSON.stringify(configs[digest ?? ""] ?? CONFIG);
      return byDigest[digest ?? ""] ?? { code: 1, stderr: "manifest unknown" };
    },
  });
}

async function published(host: FakeHost, options: Partial<Parameters<typeof publish>[2]> = {}) {
  return publish(host, await readSettings(host), { ...OPTIONS, ...options });
}

const copies = (host: FakeHost) => host.ran.filter((line) => line.startsWith("skopeo copy"));

describe("publish", () => {
  test("gives a digest its key's tag without changing a byte of the manifest", async () => {
    const host = registry({});
    expect(await published(host)).toMatchObject({ digest: ONE, tags: [`final-${KEY}`, "current-final"] });
    expect(copies(host)).toEqual([
      `skopeo copy --preserve-digests --all --src-tls-verify=true --dest-tls-verify=true docker://ghcr.io/acme/shop@${ONE} docker://ghcr.io/acme/shop:final-${KEY}`,
      `skopeo copy --preserve-digests --all --src-tls-verify=true --dest-tls-verify=true docker://ghcr.io/acme/shop@${ONE} docker://ghcr.io/acme/shop:current-final`,
    ]);
  });

  test("writes nothing when the tag serves the digest already", async () => {
    const host = registry({ [`final-${KEY}`]: ONE, "current-final": ONE });
    expect((await published(host)).decision).toBe("reuse");
    expect(copies(host)).toEqual([]);
  });

  test("refuses a version that serves another digest, before any tag is written", async () => {
    const host = registry(
      { "1.0.0": TWO },
      { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.0.0", GITHUB_SHA: "f".repeat(40) },
    );
    await expect(published(host)).rejects.toMatchObject({ code: "tag-moved" });
    expect(copies(host)).toEqual([]);
  });

  test("moves a tag that is declared as moving", async () => {
    const tags: Record<string, Digest> = { main: TWO };
    await published(registry(tags, { GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "main" }));
    expect(tags["main"]).toBe(ONE);
  });

  test("goes on with the image of a run that published the same inputs first", async () => {
    const host = registry({ [`final-${KEY}`]: TWO, "current-final": TWO });
    expect((await published(host)).digest).toBe(TWO);
    expect(host.warnings).toHaveLength(1);
  });

  test("keeps the digest that was there when the content is the same", async () => {
    const tags: Record<string, Digest> = { "current-base": TWO };
    const done = await published(registry(tags), { stage: "base" });
    expect(done).toMatchObject({ digest: TWO, decision: "stop early" });
    expect(publishSummary("base", done)).toContain("### Publish base: stop early");
    expect(tags[`base-${KEY}`]).toBe(TWO);
  });

  test("goes on with the new digest when the content differs", async () => {
    const tags: Record<string, Digest> = { "current-base": TWO };
    const host = registry(tags, {}, { [TWO]: { ...CONFIG, config: { Env: ["PATH=/other"] } } });
    expect((await published(host, { stage: "base" })).digest).toBe(ONE);
    expect(tags["current-base"]).toBe(ONE);
  });

  test("lets a refresh move the key of base", async () => {
    const tags: Record<string, Digest> = { [`base-${KEY}`]: TWO, "current-base": TWO };
    const host = registry(tags, {}, { [TWO]: { ...CONFIG, os: "older" } });
    expect((await published(host, { stage: "base", refresh: true })).digest).toBe(ONE);
    expect(tags[`base-${KEY}`]).toBe(ONE);
  });

  test("says that a refresh with the digest that was there stops early", async () => {
    const tags: Record<string, Digest> = { [`base-${KEY}`]: ONE, "current-base": ONE };
    const done = await published(registry(tags), { stage: "base", refresh: true });
    expect(done).toMatchObject({ digest: ONE, decision: "stop early", packages: undefined });
  });

  test("refuses a digest that was never pushed", async () => {
    await expect(published(registry({}), { digest: `sha256:${"0".repeat(64)}` })).rejects.toMatchObject({
      code: "not-pushed",
    });
  });

  test("writes no other tag when its key's cannot be written", async () => {
    const tags: Record<string, Digest> = {};
    const host = registry(tags, {}, {}, `final-${KEY}`);
    await expect(published(host)).rejects.toMatchObject({ code: "registry-refused" });
    expect(tags).toEqual({});
  });

  test("only says what it would write in a dry run", async () => {
    const host = registry({});
    await published(host, { dryRun: true });
    expect(copies(host)).toEqual([]);
    expect(host.lines.join("\n")).toContain("skopeo copy --preserve-digests");
  });
});

test("a given key is enough where the rest of the stage's inputs is not known", async () => {
  const tags: Record<string, Digest> = {};
  const host = registry(tags);
  const step: FakeHost = {
    ...host,
    input: (name) => ({ repository: "ghcr.io/acme/shop", stage: "app-base", digest: ONE, key: KEY })[name],
    read: (path) => Promise.resolve(path.endsWith("Dockerfile") ? "FROM base\n" : undefined),
  };
  await publishStep.run(step);
  expect(tags).toMatchObject({ [`app-base-${KEY}`]: ONE });
});
