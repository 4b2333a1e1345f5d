/** Several chains on one base, by the command line and by the reusable workflow. Real registry, BuildKit and engine. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { digestsOf, outputOf, type WorkflowRun } from "../../tools/act.ts";
import { clearEnvironment, cli, ENGINE, freshPath, PROXY_IMAGE, REGISTRY, tags, workflow } from "./engine.ts";
import { chainsOf, makeApp, type App } from "./fixture.ts";

const ENVIRONMENT = "chains";
const PORT = 18199;
const path = freshPath("chains");
let app: App;

beforeAll(async () => {
  clearEnvironment(ENVIRONMENT);
  const place = { registry: REGISTRY, path, port: PORT, host: ENGINE, proxyImage: PROXY_IMAGE };
  app = await makeApp({ ...place, environment: ENVIRONMENT });
  await app.commit(await chainsOf(app, ENVIRONMENT), "shop: two runtimes and two applications on one base");
});

afterAll(async () => {
  clearEnvironment(ENVIRONMENT);
  await app.remove();
});

const release = (...args: string[]) =>
  cli(app.dir, ["release", "--environment", ENVIRONMENT, "--parallel", "2", ...args]);
const site = async () => (await fetch(`http://127.0.0.1:${PORT}/`)).headers.get("x-release-id");
const short = (digest: string | undefined) => digest?.slice(7, 19);
const built = (said: string) =>
  [...new Set([...said.matchAll(/\bBuild (\S+) \(/g)].map(([, stage = ""]) => stage))].sort();
/** What a person reads of failures: without it nobody could tell why a release failed that should not. */
const failures = (said: string) => said.match(/^.*\b(?:InputError|CommandFailed|CheckFailed) \(.*$/gm) ?? [];

describe("a release of two chains", () => {
  test("builds each stage once, side by side, and serves the final that the environment names", async () => {
    const { code, outputs, said } = await release();
    expect({ code, built: built(said), failed: failures(said) }).toEqual({
      code: 0,
      built: ["api", "base", "go", "php", "shop"],
      failed: [],
    });
    expect(await site()).toBe(short(outputs["shop-digest"]));
    expect(outputs["digest"]).toBe(outputs["shop-digest"]);
    expect(outputs["api-digest"]).not.toBe(outputs["shop-digest"]);
    // Each chain's build begins before the other's has ended.
    for (const [one, other] of [
      ["php", "go"],
      ["go", "php"],
    ]) {
      expect(said.indexOf(`Build ${one} (`)).toBeLessThan(said.indexOf(`${other} is sha256:`));
    }
    expect((await tags(path)).filter((tag) => tag.startsWith("api-"))).toHaveLength(1);
  });

  test("reuses everything after that", async () => {
    const { code, said } = await release();
    expect({ code, built: built(said) }).toEqual({ code: 0, built: [] });
  });

  test("builds the changed chain alone, and leaves what serves alone", async () => {
    const before = await site();
    await app.commit({ "servers/go/runtime": "2\n" }, "go: another runtime");
    const { code, said } = await release();
    expect({ code, built: built(said), site: await site() }).toEqual({ code: 0, built: ["api", "go"], site: before });
  });

  test("with a chain that fails publishes the other, names it, and deploys nothing", async () => {
    const before = await site();
    const broken = { "servers/go/Dockerfile": "FROM base\nRUN exit 7\n", "app/color": "other\n" };
    await app.commit(broken, "go: broken; shop: another color");
    const { code, outputs, said } = await release();
    expect({ code, built: built(said), site: await site() }).toEqual({ code: 1, built: ["go", "shop"], site: before });
    expect(outputs["verified"]).toBe("false");
    expect(said).toContain(
      "Failed: go. Not built, since they stand on it: api. Published, and reused by the next run: base, php, shop.",
    );
    expect(said).toMatch(/CheckFailed \(instruction-failed\): servers\/go\/Dockerfile:2/);
    await app.commit({ "servers/go/Dockerfile": "FROM base\nCOPY runtime /runtime\n" }, "go: whole again");
    const next = await release();
    expect({ code: next.code, built: built(next.said) }).toEqual({ code: 0, built: [] });
    expect(next.outputs["shop-digest"]).toBe(outputs["shop-digest"]);
    expect(await site()).toBe(short(outputs["shop-digest"]));
  });

  test("whose refreshed base is the same builds nothing above it", async () => {
    const { code, said } = await release("--refresh");
    expect({ code, built: built(said) }).toEqual({ code: 0, built: ["base"] });
  });

  test("can be planned, for one stage or why it is built", async () => {
    const plan = await cli(app.dir, ["plan"]);
    const stages = JSON.parse(plan.outputs["plan"] ?? "[]") as { stage: string; parent?: string }[];
    expect(stages.map(({ stage, parent }) => `${parent ?? "-"} < ${stage}`)).toEqual([
      "- < base",
      "base < php",
      "base < go",
      "php < shop",
      "go < api",
    ]);
    expect((await cli(app.dir, ["plan", "--stage", "api"])).outputs["digest"]).toMatch(/^sha256:/);
    expect((await cli(app.dir, ["plan", "--why", "go"])).said).toContain("It is as it was published last");
  });
});

describe("release.yml with two chains", () => {
  const push = () => workflow(app.dir);
  /** The chains as the last job draws them, `go: build`. */
  const drawn = ({ log }: WorkflowRun) =>
    [...log.matchAll(/^\[[^\]]*\bchain\] [ │├└─]*([a-z-]+: [^,\n]+), because/gm)].map(([, line]) => line);
  const failed = (run: WorkflowRun) => run.jobs.filter(({ succeeded }) => !succeeded).map(({ name }) => name);

  test("builds the changed chain alone, twice, and deploys nothing new", async () => {
    const before = await site();
    await app.commit({ "servers/go/runtime": "3\n" }, "go: a third runtime");
    const run = await push();
    expect({ failed: failed(run), built: built(run.log), site: await site() }).toEqual({
      failed: [],
      built: ["api", "go"],
      site: before,
    });
    expect(run.jobs.filter(({ name }) => /^(re)?build\/build\/go$/.test(name))).toHaveLength(2);
    expect(drawn(run)).toEqual(["base: reuse", "php: reuse", "shop: reuse", "go: build", "api: build"]);
    const planned = await Promise.all(["shop", "api"].map((stage) => cli(app.dir, ["plan", "--stage", stage])));
    expect(digestsOf(run)).toEqual({ shop: planned[0]?.outputs["digest"], api: planned[1]?.outputs["digest"] });
    expect(digestsOf(run)["shop"]).toBe(outputOf(run, "live-digest"));
  });

  test("of a changed base builds both chains, each final on its own runtime, and serves the environment's", async () => {
    await app.commit({ "servers/base/group": "root:x:0:\nother:x:7:\n", "app/color": "new\n" }, "base: a group");
    const run = await push();
    expect({ failed: failed(run), built: built(run.log) }).toEqual({
      failed: [],
      built: ["api", "base", "go", "php", "shop"],
    });
    expect(await site()).toBe(short(outputOf(run, "live-digest")));
    expect((await cli(app.dir, ["plan", "--stage", "shop"])).outputs["digest"]).toBe(outputOf(run, "live-digest"));
  });

  test("that deploys nothing puts out every final's digest, too, and draws what stopped early", async () => {
    const before = await site();
    const payload = {
      ...{ action: "labeled", number: 12, label: { name: "refresh" } },
      pull_request: { number: 12, head: { ref: "a-branch" }, base: { ref: "main" } },
    };
    const run = await workflow(app.dir, { event: "pull_request", payload });
    expect({ failed: failed(run), built: built(run.log), site: await site() }).toEqual({
      failed: [],
      built: ["base"],
      site: before,
    });
    expect(run.jobs.filter(({ name }) => name.includes("deploy"))).toEqual([]);
    expect(drawn(run)).toEqual(["base: stop early", "php: reuse", "shop: reuse", "go: reuse", "api: reuse"]);
    expect([Object.keys(digestsOf(run)), short(digestsOf(run)["shop"])]).toEqual([["shop", "api"], before]);
  });

  test("with a chain that fails publishes the other and deploys nothing", async () => {
    const before = await site();
    const dockerfile = "FROM base\nRUN exit 7\n";
    await app.commit({ "servers/go/Dockerfile": dockerfile, "app/color": "newest\n" }, "go: broken again");
    const run = await push();
    expect({ succeeded: run.succeeded, site: await site() }).toEqual({ succeeded: false, site: before });
    expect(failed(run).sort()).toEqual(["build/build/go", "rebuild/build/go"]);
    expect((await cli(app.dir, ["plan", "--stage", "shop"])).outputs["decision"]).toBe("reuse");
    await app.commit({ "servers/go/Dockerfile": "FROM base\nCOPY runtime /runtime\n" }, "go: whole again");
  });
});

test("a shape that there is not is refused at its line", async () => {
  await app.commit(
    { "immutable-servers.yml": "repository: r.example/x\nstages:\n  os: { kind: base }\n  base: {}\n" },
    "x",
  );
  const { code, said } = await cli(app.dir, ["plan"]);
  expect(code).toBe(2);
  expect(said).toContain("InputError (chain-shape): immutable-servers.yml:4:3: stages.base: a second base");
  expect(said).toContain("one base, any number of app-bases on it, and finals, each on one app-base");
});
