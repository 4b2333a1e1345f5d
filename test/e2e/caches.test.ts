/** Caches that never hurt: a first build takes steps from the registry where it can, and what is published is what two builds
 *  without a cache agree on. Each build here has a BuildKit of its own with an empty store, as on a fresh runner. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { faultyRegistry, type Fault, type FaultyRegistry } from "../fakes/faulty-registry.ts";
import { cli, freshPath, REGISTRY, tags } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const path = freshPath("caches");
const FRESH = { BUILDX_BUILDER: "buildkitd", BUILDX_REBUILDER: "buildkitd" };
let registry: FaultyRegistry;
let archive: Server;
let packages = "of Monday";
let app: App;

beforeAll(async () => {
  registry = await faultyRegistry(REGISTRY);
  archive = createServer((_request, answer) => answer.end(packages)).listen(0, "127.0.0.1");
  app = await makeApp({ registry: registry.address, path });
  const { port } = archive.address() as AddressInfo;
  await app.commit({ "servers/app-base/Dockerfile": dockerfile(port, "one") }, "app-base: packages from an archive");
});
afterEach(() => {
  registry.faults.length = 0;
});
afterAll(async () => {
  await app.remove();
  archive.close();
  await registry.close();
});

const dockerfile = (port: number, last: string) =>
  [
    "FROM base",
    `RUN wget -q -O /packages http://127.0.0.1:${port}/`,
    "COPY --link --chmod=755 server /usr/local/bin/server",
    "COPY --chmod=755 server /usr/local/bin/copy",
    `RUN echo ${last} > /last`,
    'ENTRYPOINT ["server"]\n',
  ].join("\n");
const fails = (...faults: Fault[]) => registry.faults.push(...faults);
const layersOf = async (tag: string) => {
  const headers = { accept: "application/vnd.oci.image.manifest.v1+json" };
  const answer = await fetch(`http://${REGISTRY}/v2/${path}/manifests/${tag}`, { headers });
  return ((await answer.json()) as { layers: { digest: string }[] }).layers.map(({ digest }) => digest);
};
const change = async (last: string) => {
  const { port } = archive.address() as AddressInfo;
  await app.commit({ "servers/app-base/Dockerfile": dockerfile(port, last) }, `app-base: ${last}`);
};
const build = (...args: string[]) => cli(app.dir, ["build", "--stage", "app-base", ...args], FRESH);

describe("a first build on a fresh builder", () => {
  test("keeps its steps in the registry, where its times do not follow commits", async () => {
    const { code, said } = await cli(app.dir, ["release"], FRESH);
    expect(code === 0 ? "" : said).toBe("");
    expect(said).toMatch(/no cache yet in \S+:cache-app-base_linux-amd64; this build makes it/);
    expect(said).not.toContain("FAILED");
    expect((await tags(path, "caches")).sort()).toEqual(["cache-app-base_linux-amd64", "cache-base_linux-amd64"]);
  });

  test("takes them from there, and equals a build without a cache, linked copies included", async () => {
    await change("two");
    const first = await build();
    expect(first).toMatchObject({ code: 0, outputs: { cached: "true" } });
    expect(first.said).toMatch(/RUN wget .*\(cached\)/);
    expect(first.said).not.toMatch(/RUN echo .*\(cached\)/);
    const second = await build("--rebuild");
    expect(second).toMatchObject({ code: 0, outputs: { cached: "false", digest: first.outputs["digest"] } });
  });

  test("with steps of another day is done again without them before anything is published", async () => {
    packages = "of Tuesday";
    await change("three");
    const { code, said } = await cli(app.dir, ["release"], FRESH);
    expect(said).toContain("It is done again without one");
    expect(said).toContain("Two builds of app-base are identical");
    expect(code).toBe(0);
  });

  test("runs every step for `cache: none`", async () => {
    await change("four");
    const { said, outputs } = await build("--cache", "none");
    expect(outputs["cached"]).toBe("false");
    expect(said).not.toContain("(cached)");
  });
});

describe("a cache that fails", () => {
  test.each<[string, Fault, RegExp | undefined]>([
    [
      "to be read",
      { of: /^(GET|HEAD) .*\/manifests\/cache-/, does: { status: 403 } },
      /The cache of app-base: importing/,
    ],
    ["to be written", { of: /^PUT .*\/manifests\/cache-/, does: { status: 403 } }, /The cache of app-base: exporting/],
    ["and says nonsense", { of: /^GET .*\/manifests\/cache-/, does: "lie" }, undefined],
  ])("%s fails no build", async (how, fault, warned) => {
    await change(how.replaceAll(" ", "-"));
    fails(fault);
    const { code, said } = await build();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining("app-base is sha256:") });
    if (warned) expect(said).toMatch(warned);
  });

  test("by lost layers fails no build", async () => {
    await change("lost");
    const base = (await tags(path)).filter((tag) => tag.startsWith("base-"));
    const [cache, ...below] = await Promise.all(["cache-app-base_linux-amd64", ...base].map(layersOf));
    const lost = (cache ?? []).filter((digest) => !below.flat().includes(digest));
    expect(lost.length).toBeGreaterThan(0);
    fails({ of: new RegExp(`^GET .*/blobs/(${lost.join("|")})`), does: { status: 404 } });
    const { code, said } = await build();
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining("The cache of app-base cannot be used"),
    });
  });
});

test("a disk that is nearly full is told before anything is built", async () => {
  const small = mkdtempSync(join(tmpdir(), "small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=100m", "tmpfs", small]);
  try {
    await change("small");
    const { code, said } = await cli(app.dir, ["build", "--stage", "app-base"], { ...FRESH, TMPDIR: small });
    expect({ code, said }).toMatchObject({
      code: 1,
      said: expect.stringMatching(/disk-low.*has 0\.1 GB free.*2\.0 GB/),
    });
    expect(said).not.toContain("RUN");
  } finally {
    execFileSync("umount", ["--lazy", small]);
    rmSync(small, { recursive: true });
  }
});
