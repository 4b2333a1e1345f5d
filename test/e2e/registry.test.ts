/** The chain against a registry that fails: it is asked again where that may help, and never believed when it lies. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { faultyRegistry, type Fault, type FaultyRegistry } from "../fakes/faulty-registry.ts";
import { cli, freshPath, REGISTRY, tags } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const path = freshPath("faulty");
let registry: FaultyRegistry;
let app: App;

beforeAll(async () => {
  registry = await faultyRegistry(REGISTRY);
  app = await makeApp({ registry: registry.address, path });
});
afterEach(() => {
  registry.faults.length = 0;
});
afterAll(async () => {
  await app.remove();
  await registry.close();
});

const fails = (...faults: Fault[]) => registry.faults.push(...faults);
const MANIFESTS = new RegExp(`^(GET|HEAD) /v2/${path}/manifests/`);

describe("a registry that is busy or broken for a moment", () => {
  test("delays a release and does not fail it", async () => {
    fails(
      { of: /^GET \/v2\/$/, times: 1, does: { status: 503 } },
      { of: MANIFESTS, times: 1, does: { status: 500 } },
      { of: MANIFESTS, times: 1, does: { status: 429, headers: { "retry-after": "1" } } },
      { of: MANIFESTS, times: 1, does: "cut" },
      { of: MANIFESTS, times: 1, does: { waitMs: 3000 } },
      { of: /^POST .*\/blobs\/uploads\//, times: 8, does: { status: 500 } },
      { of: /^PUT .*\/manifests\/sha256/, times: 6, does: { status: 502 } },
      { of: /^PUT .*\/manifests\/base-/, times: 1, does: { status: 429, headers: { "retry-after": "1" } } },
    );
    const { code, said } = await cli(app.dir, ["release"]);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining("Two builds of final are identical"),
    });
    expect(said).toMatch(/503 Service Unavailable\. Trying again in 1\.\d s \(try 2 of 5\)/);
  });

  test("that has a blob of another push half written delays a build and does not fail it", async () => {
    await app.commit({ "app/color": "half\n" }, "shop: a color");
    // As docker-registry 2.8 says it.
    const errors = ["provided digest did not match uploaded content", "blob unknown to registry"];
    fails({ of: /^PUT .*\/manifests\/sha256/, times: 1, does: { status: 400, errors } });
    const { code, said } = await cli(app.dir, ["build", "--stage", "final"]);
    expect(code === 0 ? "" : said).toBe("");
    expect(said).toMatch(/did not match uploaded content\. Trying again/);
  });

  test("whose blobs end too early delays a build and does not fail it", async () => {
    await app.commit({ "app/color": "cut\n" }, "shop: another color");
    fails({ of: /^GET .*\/blobs\//, times: 3, does: "cut" });
    const { code, said } = await cli(app.dir, ["build", "--stage", "final"]);
    expect({ code, said }).toMatchObject({ code: 0 });
  });
});

describe("a registry that stays as it is", () => {
  test.each<[string, Fault["does"], string]>([
    ["broken", { status: 500 }, "registry-unreachable"],
    ["forbidden", { status: 403 }, "registry-refused"],
    ["refusing", { status: 401 }, "registry-refused"],
  ])("%s ends the plan with an error, and reuses nothing", async (how, does, code) => {
    fails({ of: MANIFESTS, does });
    const started = performance.now();
    const run = await cli(app.dir, ["plan"]);
    expect({ ...run, outputs: run.outputs["plan"] }).toMatchObject({
      code: 3,
      outputs: undefined,
      said: expect.stringContaining(`(${code})`),
    });
    // Four waits of 15 s together; and none where it would be in vain.
    const seconds = (performance.now() - started) / 1000;
    if (how === "broken") expect(seconds).toBeGreaterThan(15);
    else expect(seconds).toBeLessThan(5);
  });

  test("that lies about a tag is not believed", async () => {
    fails({ of: new RegExp(`manifests/base-`), does: "lie" });
    const { code, said, outputs } = await cli(app.dir, ["plan"]);
    expect({ code, said }).toMatchObject({ code: 3, said: expect.stringContaining("registry-lies") });
    expect(outputs["base-digest"]).toBeUndefined();
  });

  test("that lies about a digest is not believed", async () => {
    fails({ of: /manifests\/sha256:/, does: "lie" });
    await app.commit({ "app/color": "another\n" }, "shop: another color");
    const { code, said, outputs } = await cli(app.dir, ["build"]);
    expect({ code, said }).toEqual({ code: 3, said: expect.stringMatching(/registry-lies.*answered sha256/) });
    expect(outputs["images"]).not.toContain("final");
  });
});

describe("a registry that says another digest than that of what it serves", () => {
  test("is taken by what it serves, whose digest is reckoned here, and takes no image", async () => {
    await app.commit({ "app/color": "said\n" }, "shop: a color that is said");
    expect(await cli(app.dir, ["release"])).toMatchObject({ code: 0 });
    const { outputs } = await cli(app.dir, ["plan"]);
    const before = await tags(path);
    fails({ of: /\/manifests\//, does: "header" });
    expect((await cli(app.dir, ["plan"])).outputs).toEqual(outputs);
    await app.commit({ "app/color": "and said\n" }, "shop: another color that is said");
    const { code, said } = await cli(app.dir, ["release"]);
    expect({ code, said }).toMatchObject({
      code: 3,
      said: expect.stringContaining(`got digest sha256:${"0".repeat(64)}`),
    });
    expect(await tags(path)).toEqual(before);
  });

  test("gets no tag for an image that it only says to have", async () => {
    await app.commit({ "app/color": "pretended\n" }, "shop: a pretended color");
    const before = await tags(path);
    fails({ of: /^HEAD .*\/manifests\/sha256:/, does: "pretend" });
    const { code, said } = await cli(app.dir, ["release"]);
    expect({ code, said }).toMatchObject({ code: 3, said: expect.stringContaining("image-missing") });
    expect(await tags(path)).toEqual(before);
    registry.faults.length = 0;
    expect((await cli(app.dir, ["plan"])).outputs["final-decision"]).toBe("build");
  });
});

test("an instruction that fails is not tried again", async () => {
  const dockerfile = 'FROM base\nRUN ["/bin/busybox", "sh", "-c", "echo 503 Service Unavailable; exit 7"]\n';
  await app.commit({ "servers/app-base/Dockerfile": dockerfile }, "app-base: broken");
  const { code, said } = await cli(app.dir, ["build", "--stage", "app-base"]);
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining("instruction-failed") });
  expect(said).not.toContain("Trying again");
});

test("two releases of one commit at the same time both end well, with one digest", async () => {
  const both = freshPath("both");
  const shop = await makeApp({ registry: REGISTRY, path: both });
  const runs = await Promise.all([cli(shop.dir, ["release"]), cli(shop.dir, ["release"])]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  const [one, other] = runs.map(({ outputs }) => outputs["digest"]);
  expect(one).toMatch(/^sha256:/);
  expect(other).toBe(one);
  // For each stage its key, the newest image, and the inputs of both.
  expect((await tags(both)).filter((tag) => !tag.startsWith("proof-"))).toHaveLength(3 * 4);
  await shop.remove();
});
