/** One application for two platforms. Its Dockerfiles run nothing, so that a machine of either can build both; what runs there
 *  is shown by the tests of one platform. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { digestsOf } from "../../tools/act.ts";
import { clearEnvironment, cli, docker, ENGINE, freshPath, PROXY_IMAGE, REGISTRY, tags, workflow } from "./engine.ts";
import { makeApp, platformsOf, type App } from "./fixture.ts";

const ENVIRONMENT = "platforms";
const PORT = 18198;
const path = freshPath("platforms");
let app: App;

beforeAll(async () => {
  clearEnvironment(ENVIRONMENT);
  const place = { registry: REGISTRY, path, port: PORT, host: ENGINE, proxyImage: PROXY_IMAGE };
  app = await makeApp({ ...place, environment: ENVIRONMENT });
  await app.commit(await platformsOf(app), "shop: for two platforms");
});

afterAll(async () => {
  clearEnvironment(ENVIRONMENT);
  await app.remove();
});

const release = (...args: string[]) => cli(app.dir, ["release", "--parallel", "2", ...args]);
const read = (file: string) => readFileSync(join(app.dir, file), "utf8");
const site = async () => (await fetch(`http://127.0.0.1:${PORT}/`)).headers.get("x-release-id");
const built = (said: string) =>
  [...new Set([...said.matchAll(/^(\S+ linux\/\S+): build/gm)].map(([, name = ""]) => name))].sort();
const skopeo = (...args: string[]) => execFileSync("skopeo", args, { encoding: "utf8" });
const raw = (reference: string) =>
  skopeo("inspect", "--raw", "--tls-verify=false", `docker://${REGISTRY}/${path}${reference}`);

interface Index {
  mediaType: string;
  manifests: { digest: string; platform: { architecture: string; os: string }; annotations?: object }[];
}

describe("a release for two platforms", () => {
  let digest = "";

  test("builds each stage twice for each, and serves one index of the verified images", async () => {
    const { code, outputs, said } = await release("--environment", ENVIRONMENT);
    expect({ code, said: code === 0 ? "" : said }).toEqual({ code: 0, said: "" });
    expect(said.match(/Two builds of \S+ are identical/g)).toHaveLength(6);
    digest = outputs["digest"] ?? "";
    const index = JSON.parse(raw(`@${digest}`)) as Index;
    expect(index.mediaType).toBe("application/vnd.oci.image.index.v1+json");
    expect(index.manifests.map(({ platform }) => `${platform.os}/${platform.architecture}`)).toEqual([
      "linux/amd64",
      "linux/arm64",
    ]);
    expect(index.manifests.some(({ annotations }) => annotations !== undefined)).toBe(false);
    for (const { digest: of, platform } of index.manifests) {
      const config = JSON.parse(
        skopeo("inspect", "--raw", "--config", "--tls-verify=false", `docker://${REGISTRY}/${path}@${of}`),
      ) as { architecture: string; config: { Env: string[] } };
      expect(config.architecture).toBe(platform.architecture);
      expect(config.config.Env).toContain(`FOR=${platform.architecture}`);
    }
    expect(await site()).toBe(digest.slice(7, 19));
    // The engine took this machine's own.
    const image = docker("image", "ls", "--digests", "--format", "{{.ID}} {{.Digest}}")
      .split("\n")
      .find((line) => line.includes(digest));
    expect(docker("image", "inspect", "--format", "{{.Architecture}}", image?.split(" ")[0] ?? "")).toMatch(/^amd64/);
  });

  test("builds nothing when nothing changed, in whatever order the platforms are written", async () => {
    const config = read("immutable-servers.yml").replace("[linux/amd64, linux/arm64]", "[linux/arm64, linux/amd64]");
    await app.commit({ "immutable-servers.yml": config }, "shop: another order");
    const { outputs, said } = await release();
    expect({ built: built(said), digest: outputs["digest"] }).toEqual({ built: [], digest });
  });

  test("builds the one platform alone whose image was lost, and comes to the same index", async () => {
    const [, arm] = (JSON.parse(raw(`@${digest}`)) as Index).manifests;
    const key = (await tags(path)).find(
      (tag) =>
        /^final-[0-9a-f]{64}$/.test(tag) &&
        JSON.stringify(raw(`:${tag}`)) === JSON.stringify(raw(`@${arm?.digest ?? ""}`)),
    );
    skopeo("delete", "--tls-verify=false", `docker://${REGISTRY}/${path}:${key ?? ""}`);
    const { outputs, said } = await release();
    expect({ built: built(said), digest: outputs["digest"] }).toEqual({ built: ["final linux/arm64"], digest });
  });

  test("is deployed without a digest as what is released of the checkout", async () => {
    const { code, outputs } = await cli(app.dir, ["deploy", "--environment", ENVIRONMENT]);
    expect({ code, digest: outputs["live-digest"] }).toEqual({ code: 0, digest });
  });

  test("asks which platform a step is to act on, and says so", async () => {
    const { code, said } = await cli(app.dir, ["build", "--stage", "base"]);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining("input platform is missing") });
  });

  test("is refused, with what to set up, where the builder does not run a platform's programs", async () => {
    const dockerfile = read("servers/base/Dockerfile");
    await app.commit({ "servers/base/Dockerfile": `${dockerfile}RUN true\n` }, "base: a program");
    const { code, said } = await cli(app.dir, ["build", "base", "--platform", "linux/arm64"]);
    expect(code).toBe(2);
    expect(said).toMatch(/platform-missing.*linux\/arm64, which builder \S+ does not run/);
    expect(said).toMatch(/docker\/setup-qemu-action[^]*runners: \{ linux\/arm64: ubuntu-24.04-arm \}/);
    await app.commit({ "servers/base/Dockerfile": dockerfile }, "base: no program");
  });
});

test("release.yml builds each platform in jobs of its own, and releases the index", async () => {
  await app.commit({ "app/color": "by workflow\n" }, "shop: another color");
  const run = await workflow(app.dir);
  expect({ failed: run.jobs.filter(({ succeeded }) => !succeeded), succeeded: run.succeeded }).toEqual({
    failed: [],
    succeeded: true,
  });
  const builds = run.jobs.map(({ name }) => name).filter((name) => /^(re)?build\//.test(name));
  expect(builds.sort()).toEqual([
    "build/build/final, linux/amd64",
    "build/build/final, linux/arm64",
    "rebuild/build/final, linux/amd64",
    "rebuild/build/final, linux/arm64",
  ]);
  const { outputs } = await release();
  expect(await site()).toBe((outputs["digest"] ?? "").slice(7, 19));
  expect(digestsOf(run)).toEqual({ final: outputs["digest"] });
  expect(run.log).toMatch(/\bchain\] [ └─]*final linux\/arm64: build, because/);
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: app.dir, encoding: "utf8" }).slice(0, 12);
  expect(raw(`:sha-${commit}`)).toBe(raw(`@${outputs["digest"] ?? ""}`));
});
