/** `cache: gha` in a workflow, on act's cache service, by which BuildKit and its builders find each other's steps: each build here
 *  has a BuildKit of its own with an empty store, as on a fresh runner. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { WorkflowRun } from "../../tools/act.ts";
import { freshPath, REGISTRY, tags, workflow } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const path = freshPath("gha-cache");
const DOCKERFILE = "servers/base/Dockerfile";
let app: App;
let caches: string;
let run: WorkflowRun;

const CALLER = `name: release
on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    permissions: { contents: read, packages: write }
    steps:
      - uses: actions/checkout@v7
      - name: first
        uses: immutable-servers/immutable-servers@v1
        with: { builder: buildkitd, rebuilder: buildkitd }
      - run: echo 'RUN echo two > /two' >> ${DOCKERFILE}
      - name: second
        uses: immutable-servers/immutable-servers/actions/build-base@v1
        with: { builder: buildkitd }
      - run: echo 'RUN echo three > /three' >> ${DOCKERFILE}
      - name: third
        uses: immutable-servers/immutable-servers/actions/build-base@v1
        env: { ACTIONS_CACHE_URL: "http://127.0.0.1:9/" }
        with: { builder: buildkitd }
`;

beforeAll(async () => {
  caches = mkdtempSync(join(tmpdir(), "caches-"));
  app = await makeApp({ registry: REGISTRY, path });
  const config = `${readFileSync(join(app.dir, "immutable-servers.yml"), "utf8")}cache: gha\nverify: { when: schedule }\n`;
  const files = { ".github/workflows/release.yml": CALLER, "immutable-servers.yml": config };
  await app.commit(files, "shop: steps in GitHub's cache");
  run = await workflow(app.dir, { caches });
}, 120_000);
afterAll(async () => {
  await app.remove();
  rmSync(caches, { recursive: true });
});

/** What a step said. */
const saidBy = (step: string) => {
  const [, after = ""] = run.log.split(new RegExp(`Run Main ${step}\\n`));
  return after.split(/(?:Success|Failure) - Main \w+ \[/)[0] ?? "";
};
const INSTALL = "--install";
const cached = (step: string) => {
  const lines = saidBy(step).split("\n");
  return lines.some((line) => line.includes(INSTALL) && line.endsWith("(cached)"));
};

test("a release keeps the steps of every stage in GitHub's cache, and none in the registry", async () => {
  expect({ succeeded: run.succeeded, log: run.log }).toMatchObject({ succeeded: true });
  expect(saidBy("first").match(/exporting to GitHub Actions Cache [\d.]+ s$/gm)).toHaveLength(3);
  expect(cached("first")).toBe(false);
  expect(await tags(path, "caches")).toEqual([]);
});

test("the next run's builder, which is empty, takes them from there and runs what is new", () => {
  expect(saidBy("second")).toContain("importing cache manifest from gha:");
  expect(cached("second")).toBe(true);
  expect(saidBy("second")).toMatch(/RUN echo two > \/two [\d.]+ s$/m);
});

test("a cache service that is down warns, and everything is built", () => {
  expect(saidBy("third")).toMatch(
    /::warning::The cache of base: importing cache manifest from gha:.*The build went on without\./,
  );
  expect(saidBy("third")).toMatch(/::warning::The cache of base: exporting to GitHub Actions Cache:/);
  expect(cached("third")).toBe(false);
  expect(saidBy("third")).toContain("base is sha256:");
});
