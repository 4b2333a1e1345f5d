/** The reusable workflow and the root action, as an outside caller has them: through act, on real parts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { digestsOf, outputOf, type WorkflowRun } from "../../tools/act.ts";
import { clearEnvironment, ENGINE, freshPath, PROXY_IMAGE, REGISTRY, tags, workflow } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const ENVIRONMENT = "workflow";
const PORT = 18193;
const CALLER = ".github/workflows/release.yml";
const path = freshPath("workflow");
let app: App;

beforeAll(async () => {
  clearEnvironment(ENVIRONMENT);
  const place = { registry: REGISTRY, path, port: PORT, host: ENGINE, proxyImage: PROXY_IMAGE };
  app = await makeApp({ ...place, environment: ENVIRONMENT });
});

afterAll(async () => {
  clearEnvironment(ENVIRONMENT);
  await app.remove();
});

const read = (file: string) => readFileSync(join(app.dir, file), "utf8");
const push = () => workflow(app.dir);
/** Somebody puts a label on pull request 12. */
const labeled = (name: string) => {
  const payload = {
    action: "labeled",
    number: 12,
    label: { name },
    pull_request: { number: 12, head: { ref: "a-branch" }, base: { ref: "main" } },
  };
  return workflow(app.dir, { event: "pull_request", payload });
};
const site = async () => (await fetch(`http://127.0.0.1:${PORT}/`)).headers.get("x-release-id");
const short = (digest: string | undefined) => digest?.slice(7, 19);
const failed = (run: WorkflowRun) => run.jobs.filter(({ succeeded }) => !succeeded).map(({ name }) => name);
/** What was built by which of the two builds, `build app-base`. */
const built = ({ log }: WorkflowRun) =>
  [
    ...new Set(
      [...log.matchAll(/(Build|Rebuild) (base|app-base|final) \(/g)].map(
        ([, kind = "", stage = ""]) => `${kind} ${stage}`,
      ),
    ),
  ].sort();
/** The chain as the last job draws it, `base: build`. */
const drawn = ({ log }: WorkflowRun) =>
  [...log.matchAll(/^\[[^\]]*\bchain\] +(?:└─ )?((?:base|app-base|final): [^,\n]+),/gm)].map(([, line]) => line);

describe("release.yml", () => {
  test("builds every stage in two jobs, publishes and serves the digest", async () => {
    const run = await push();
    expect({ failed: failed(run), succeeded: run.succeeded }).toEqual({ failed: [], succeeded: true });
    expect(built(run)).toEqual([
      "Build app-base",
      "Build base",
      "Build final",
      "Rebuild app-base",
      "Rebuild base",
      "Rebuild final",
    ]);
    expect(drawn(run)).toEqual(["base: build", "app-base: build", "final: build"]);
    expect(await site()).toBe(short(outputOf(run, "live-digest")));
    expect(outputOf(run, "digest", "final")).toBe(outputOf(run, "live-digest"));
    expect(digestsOf(run)).toEqual({ final: outputOf(run, "live-digest") });
  });

  test("of a changed application starts no builder for the stages below", async () => {
    const before = await site();
    await app.commit({ "app/color": "second\n" }, "shop: another color");
    const run = await push();
    expect(run.succeeded).toBe(true);
    expect(built(run)).toEqual(["Build final", "Rebuild final"]);
    expect(await site()).toBe(short(outputOf(run, "live-digest")));
    expect(await site()).not.toBe(before);
  });

  test("of a commit that changes no image moves its tags and builds nothing", async () => {
    const sha = await app.commit({ ".github/notes.txt": "Not in any image.\n" }, "shop: a word about it");
    const run = await push();
    expect({ succeeded: run.succeeded, built: built(run) }).toEqual({ succeeded: true, built: [] });
    expect(run.jobs.filter(({ name }) => name.endsWith("chain"))).toEqual([]);
    expect(await tags(path)).toContain(`sha-${sha.slice(0, 12)}`);
  });

  test("stops early when a rebuilt base is the same", async () => {
    await app.commit({ "servers/base/unused": "Copied by nothing.\n" }, "base: a file for later");
    const run = await push();
    expect({ failed: failed(run), built: built(run) }).toEqual({ failed: [], built: ["Build base", "Rebuild base"] });
    expect(drawn(run)).toEqual(["base: stop early", "app-base: reuse", "final: reuse"]);
  });

  test.each(["schedule", "workflow_dispatch"] as const)(
    "by %s builds base anew; without news nothing else is built, nothing is deployed",
    async (event) => {
      const before = await site();
      const run = await workflow(app.dir, { event });
      expect({ failed: failed(run), built: built(run) }).toEqual({ failed: [], built: ["Build base", "Rebuild base"] });
      expect(run.outputs.find(({ name, value }) => name === "decision" && value === "stop early")).toBeDefined();
      expect(outputOf(run, "live-digest")?.slice(7, 19)).toBe(before);
      expect(await site()).toBe(before);
    },
  );

  test("by the label `refresh` builds base anew and deploys nothing; another label does nothing", async () => {
    const refreshed = await labeled("refresh");
    expect({ failed: failed(refreshed), built: built(refreshed) }).toEqual({
      failed: [],
      built: ["Build base", "Rebuild base"],
    });
    expect(refreshed.jobs.filter(({ name }) => name.includes("deploy"))).toEqual([]);
    expect((await labeled("documentation")).jobs).toEqual([]);
  });

  test("with `verify.when: schedule` builds once on a push, and verifies that by schedule", async () => {
    const config = read("immutable-servers.yml");
    const unverified = {
      "immutable-servers.yml": `${config}verify: { when: schedule }\n`,
      "app/color": "unverified\n",
    };
    await app.commit(unverified, "shop: checked by night");
    const pushed = await push();
    expect({ failed: failed(pushed), built: built(pushed) }).toEqual({ failed: [], built: ["Build final"] });
    expect(outputOf(pushed, "verified", "final")).toBe("false");
    expect(outputOf(pushed, "receipt")).toContain('"verified":false');
    const nightly = await workflow(app.dir, { event: "schedule" });
    expect({ failed: failed(nightly), built: built(nightly) }).toEqual({
      failed: [],
      // The caller's schedule refreshes base as well.
      built: ["Build base", "Rebuild base", "Rebuild final"],
    });
    expect(outputOf(nightly, "verified", "final")).toBe("true");
    await app.commit({ "immutable-servers.yml": config }, "shop: checked at once again");
  });

  test("whose builds differ names the path, publishes nothing and leaves the live color alone", async () => {
    const [published, live, dockerfile] = [await tags(path), await site(), read("servers/app-base/Dockerfile")];
    const random = "FROM base\nRUN cat /proc/sys/kernel/random/uuid > /built\n";
    await app.commit({ "servers/app-base/Dockerfile": random }, "app-base: something random");
    const run = await push();
    expect(run.succeeded).toBe(false);
    expect(failed(run)).toEqual(["app-base/stage/verify and publish"]);
    expect(run.log).toContain("/built (content)");
    // Act runs no job after a called workflow that failed, whatever its `if` says: test/ran.test.ts draws that chain.
    expect(run.jobs.filter(({ name }) => name.startsWith("final") || name.includes("deploy"))).toEqual([]);
    expect([await tags(path), await site()]).toEqual([published, live]);
    await app.commit({ "servers/app-base/Dockerfile": dockerfile }, "app-base: plain again");
  });
});

describe("the root action", () => {
  const caller = `name: release
on: { push: { branches: [main] }, schedule: [{ cron: "17 3 * * *" }] }
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    permissions: { contents: read, packages: write }
    steps:
      - uses: actions/checkout@v7
      - id: release
        uses: immutable-servers/immutable-servers@v1
        with: { environment: ${ENVIRONMENT}, replicas: 2, moving: one-job }
`;

  test("releases in one job, with the inputs in place of the file's settings", async () => {
    await app.commit({ [CALLER]: caller, "app/color": "third\n" }, "shop: released in one job");
    const run = await push();
    expect({ failed: failed(run), built: built(run) }).toEqual({ failed: [], built: ["Build final", "Rebuild final"] });
    expect(await site()).toBe(short(outputOf(run, "live-digest")));
    expect(await tags(path)).toContain("one-job");
  });

  test("with `verify.when: schedule` builds once on a push, and verifies that by schedule", async () => {
    const unverified = {
      [CALLER]: caller,
      "immutable-servers.yml": `${read("immutable-servers.yml")}verify: { when: schedule }\n`,
      "app/color": "unverified in one job\n",
    };
    await app.commit(unverified, "shop: one job, checked by night");
    const pushed = await push();
    expect({ failed: failed(pushed), built: built(pushed) }).toEqual({ failed: [], built: ["Build final"] });
    expect(outputOf(pushed, "verified")).toBe("false");
    const nightly = await workflow(app.dir, { event: "schedule" });
    expect({ failed: failed(nightly), built: built(nightly) }).toEqual({ failed: [], built: ["Rebuild final"] });
    expect(outputOf(nightly, "verified")).toBe("true");
    expect(outputOf(nightly, "digest")).toBe(outputOf(pushed, "digest"));
  });
});
