/** Secrets are searched for wherever they could have been left: logs, outputs, arguments, layers, configuration, keys. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { blobs, clearEnvironment, cli, docker, ENGINE, freshPath, PROXY_IMAGE, REGISTRY, tags } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const BUILD_SECRET = "build-s3cret-5d1f";
const RUN_SECRET = "run-s3cret-9a7c";
const PASSWORD = "registry-s3cret-c0de";
const path = freshPath("secrets");
const watched = new Set<string>();
let app: App;
let run: Awaited<ReturnType<typeof cli>>;

beforeAll(async () => {
  clearEnvironment("secrets");
  app = await makeApp({
    registry: REGISTRY,
    path,
    port: 18195,
    host: ENGINE,
    proxyImage: PROXY_IMAGE,
    environment: "secrets",
  });
  const file = join(app.dir, "immutable-servers.yml");
  const config = readFileSync(file, "utf8")
    .replace("app-base: { context: servers/app-base }", "app-base: { context: servers/app-base, secrets: [TOKEN] }")
    .replace("    drain: 5s", "    drain: 1s\n    secrets: [APP_SECRET]");
  writeFileSync(file, config);
  const dockerfile =
    'FROM base\nRUN --mount=type=secret,id=TOKEN wc -c < /run/secrets/TOKEN > /length\nCOPY --chmod=755 server /usr/local/bin/server\nENTRYPOINT ["server"]\n';
  await app.commit({ "servers/app-base/Dockerfile": dockerfile }, "app-base: with a secret");
  // Every argument of every program on the machine, as often as can be.
  const watch = setInterval(() => {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        watched.add(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
      } catch {
        // It has ended meanwhile.
      }
    }
  }, 5);
  const env = {
    BUILD_SECRETS: `TOKEN=${BUILD_SECRET}`,
    DEPLOY_ENV: `APP_SECRET=${RUN_SECRET}`,
    REGISTRY_PASSWORD: PASSWORD,
  };
  run = await cli(app.dir, ["release", "--environment", "secrets", "--registry-username", "someone"], env);
  clearInterval(watch);
});

afterAll(async () => {
  clearEnvironment("secrets");
  await app.remove();
});

/** Every blob of the final image. */
const layers = () => blobs(`${REGISTRY}/${path}@${run.outputs["digest"] ?? ""}`);
const secrets = [BUILD_SECRET, RUN_SECRET, PASSWORD];

test("the release that used them succeeded", () => {
  expect(run.said).toContain("Two builds of app-base are identical");
  expect(run.code).toBe(0);
});

test("the instance has its secret, so there was something to leak", () => {
  const id =
    docker(
      "ps",
      "--quiet",
      "--filter",
      "name=^immutable-servers-secrets-",
      "--filter",
      "label=immutable-servers.color",
    ).split("\n")[0] ?? "";
  expect(docker("inspect", id)).toContain(RUN_SECRET);
});

test("the build had its secret", () => {
  expect(layers().some((layer) => layer.includes(`${BUILD_SECRET.length}\n`))).toBe(true);
});

test.each(secrets)("%s is in no log and no output", (secret) => {
  expect(run.said).not.toContain(secret);
  expect(JSON.stringify(run.outputs)).not.toContain(secret);
});

test.each(secrets)("%s was in no program's arguments", (secret) => {
  expect(watched.size).toBeGreaterThan(20);
  expect([...watched].filter((line) => line.includes(secret))).toEqual([]);
});

test.each(secrets)("%s is in no layer, manifest or configuration", (secret) => {
  expect(layers().filter((layer) => layer.includes(secret))).toEqual([]);
});

test("another value of a secret is the same key", async () => {
  const again = await cli(app.dir, ["plan"], { BUILD_SECRETS: "TOKEN=other" });
  expect(again.outputs["app-base-decision"]).toBe("reuse");
});

test.each([
  ["as it is", "cat /run/secrets/TOKEN > /srv-config", /TOKEN in \/srv-config of layer \d+/],
  [
    "encoded",
    "(printf x; cat /run/secrets/TOKEN) | base64 > /encoded",
    /TOKEN \(as base64\) in \/encoded of layer \d+/,
  ],
])(
  "a build that leaves its secret in a layer, %s, is refused at its line, and nothing is published",
  async (_how, act, told) => {
    const before = await tags(path);
    const dockerfile = `FROM base\nRUN --mount=type=secret,id=TOKEN ${act}\nCOPY --chmod=755 server /bin/server\n`;
    await app.commit({ "servers/app-base/Dockerfile": dockerfile }, "app-base: a secret that stays");
    const { code, said } = await cli(app.dir, ["release"], { BUILD_SECRETS: `TOKEN=${BUILD_SECRET}`, APP_SECRET: "x" });
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringMatching(told) });
    expect(said).toMatch(/secret-in-image\): servers\/app-base\/Dockerfile:2/);
    expect(said).not.toContain(BUILD_SECRET);
    expect(await tags(path)).toEqual(before);
  },
);
