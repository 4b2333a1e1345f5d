/** Folders of `RUN --mount=type=cache` on runners that end with their job: each build here has an empty BuildKit, and a cache
 *  service like GitHub's. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { cacheServer, type CacheServer } from "../fakes/cache-server.ts";
import { cli, freshPath, REGISTRY, remembered } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const ENTRY = join(import.meta.dirname, "../../src/entry/build-app-base.ts");
let server: CacheServer;
let app: App;
let runner: string;

beforeAll(async () => {
  server = await cacheServer();
  runner = mkdtempSync(join(tmpdir(), "runner-"));
  app = await makeApp({ registry: REGISTRY, path: freshPath("mounts") });
  await commit("first", "one");
  const { code, said } = await cli(app.dir, ["release"]);
  expect({ code, said }).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await app.remove();
  await server.close();
  rmSync(runner, { recursive: true });
});

/** `expected`: a file that an earlier build has left, without which this one fails. */
const commit = (lock: string, say: string, expected?: string) =>
  app.commit(
    {
      "servers/app-base/composer.lock": `${lock}\n`,
      "servers/app-base/Dockerfile": [
        "FROM base",
        "USER 65532:65532",
        "RUN --mount=type=cache,target=/kept,uid=65532 " +
          `${expected === undefined ? "" : `test -f /kept/${expected} && `}echo ${say} > /kept/${say}`,
        "USER 0",
        "COPY --chmod=755 server /usr/local/bin/server",
        'ENTRYPOINT ["server"]\n',
      ].join("\n"),
    },
    `app-base: ${say}`,
  );

/** The action, as the runner starts it. */
async function build(env: Record<string, string> = {}) {
  const { all, exitCode } = await execa(process.execPath, [ENTRY], {
    cwd: app.dir,
    all: true,
    reject: false,
    env: {
      INPUT_BUILDER: "buildkitd",
      INPUT_REBUILDER: "buildkitd",
      RUNNER_TEMP: runner,
      GITHUB_WORKSPACE: app.dir,
      GITHUB_OUTPUT: "",
      ACTIONS_CACHE_URL: server.url,
      ACTIONS_RUNTIME_TOKEN: "token",
      ...env,
    },
  });
  return remembered("build-app-base", { code: exitCode ?? -1, said: all });
}

test("are kept after the first build, and there for the next", async () => {
  await commit("first", "two");
  const first = await build();
  expect(first).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Cache mounts of app-base \(.* MB\) are kept as/),
  });
  expect([...server.kept.keys()]).toEqual([expect.stringMatching(/^immutable-servers-mounts-1-app-base-linux-amd64-/)]);

  await commit("second", "three", "two");
  const second = await build();
  expect(second).toMatchObject({ code: 0, said: expect.stringContaining("Cache mounts of app-base come from") });
  // Other lock files: what was fetched by older ones is there, and what is there now is kept under a key of its own.
  expect(server.kept.size).toBe(2);
  await commit("second", "four", "three");
  const third = await build();
  expect(third).toMatchObject({ code: 0, said: expect.stringContaining("come from") });
  expect(third.said).not.toContain("are kept as");
});

test("are not given to the checking build", async () => {
  await commit("second", "six");
  const { code, said } = await build({ INPUT_REBUILD: "true" });
  expect({ code, said }).toMatchObject({ code: 0, said: expect.not.stringContaining("Cache mounts") });
});

test("that are too large are not kept, and a cache that is down hinders nobody", async () => {
  const config = readFileSync(join(app.dir, "immutable-servers.yml"), "utf8");
  await app.commit({ "immutable-servers.yml": `${config}cache-mounts: 0.001MB\n` }, "smaller");
  await commit("third", "five");
  const large = await build();
  expect(large).toMatchObject({ code: 0, said: expect.stringContaining("more than `cache-mounts` allows") });
  const down = await build({ ACTIONS_CACHE_URL: "http://127.0.0.1:9/" });
  expect(down).toMatchObject({ code: 0 });
});
