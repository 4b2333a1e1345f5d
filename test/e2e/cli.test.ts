/** The chain by the command line, and what it says when something is wrong. Real registry, BuildKit and engine. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { blobs, clearEnvironment, cli, ENGINE, freshPath, PROXY_IMAGE, REGISTRY, tags } from "./engine.ts";
import { makeApp, type App } from "./fixture.ts";

const PORT = 18190;
const URL_OF_SITE = `http://127.0.0.1:${PORT}/`;
const BASE =
  'FROM scratch\nCOPY busybox /bin/busybox\nCOPY passwd group /etc/\nRUN ["/bin/busybox",  "--install", "-s", "/bin"]\nENV PATH=/usr/local/bin:/bin\n';
const path = freshPath("cli");
let app: App;

beforeAll(async () => {
  clearEnvironment("cli");
  app = await makeApp({
    registry: REGISTRY,
    path,
    port: PORT,
    host: ENGINE,
    proxyImage: PROXY_IMAGE,
    environment: "cli",
  });
});

afterAll(async () => {
  clearEnvironment("cli");
  await app.remove();
});

const release = (...args: string[]) => cli(app.dir, ["release", "--environment", "cli", ...args]);
const site = async () => (await fetch(URL_OF_SITE)).headers.get("x-release-id");
const short = (digest: string | undefined) => digest?.slice(7, 19);

describe("a release", () => {
  test("in a dry run changes nothing", async () => {
    const { code, said } = await cli(app.dir, ["release", "--dry-run"]);
    expect({ code, tags: await tags(path) }).toEqual({ code: 0, tags: [] });
    expect(said).toContain("docker buildx build");
  });

  test("builds every stage twice, publishes and serves the digest", async () => {
    const { code, outputs, said } = await release();
    expect(said).toContain("Two builds of final are identical");
    expect(code).toBe(0);
    expect(await site()).toBe(short(outputs["digest"]));
    // For each stage its key, the newest image, and the inputs of both; and what was compared, in three documents.
    const kept = (await tags(path)).map((tag) => tag.startsWith("proof-"));
    expect(kept.filter((proof) => !proof)).toHaveLength(3 * 4);
    expect(kept.filter((proof) => proof)).toHaveLength(3 * 3);
  });

  test("of the same commit builds nothing and leaves the live color alone", async () => {
    const { outputs, said } = await release();
    expect(said).not.toContain("BuildKit");
    expect(said).toContain("final: reuse");
    expect(await site()).toBe(short(outputs["digest"]));
  });

  test("of a changed application builds final alone", async () => {
    await app.commit({ "app/color": "second\n" }, "shop: another color");
    const { outputs, said } = await release();
    expect(said).toMatch(/base: reuse[^]*app-base: reuse[^]*final: build, because app\/color changed/);
    expect(said).not.toMatch(/Build (base|app-base) /);
    expect(await site()).toBe(short(outputs["digest"]));
    expect(outputs["previous-digest"]).not.toBe(outputs["digest"]);
  });

  test("that refreshes base without news builds base alone, and moves nothing", async () => {
    const before = await site();
    const { code, outputs, said } = await release("--refresh");
    expect(code).toBe(0);
    expect(said).toMatch(/base: build, because a refresh was asked for[^]*app-base: reuse[^]*final: reuse/);
    expect([await site(), short(outputs["digest"])]).toEqual([before, before]);
  });

  test("whose rebuilt base has the content that it had keeps its digests", async () => {
    const before = await site();
    await app.commit({ "servers/base/Dockerfile": `${BASE}ARG UNUSED=1\n` }, "base: an argument that nothing uses");
    const { said } = await release();
    expect(said).toMatch(
      /base: build, because the Dockerfile's instruction[^]*base has the content that it had[^]*app-base: reuse/,
    );
    expect(await site()).toBe(before);
  });

  test("can be left out: `build` builds what must be, and publishes nothing", async () => {
    const [before, live] = [await tags(path), await site()];
    await app.commit(
      { "app/color": "third\n", "servers/base/Dockerfile": `${BASE}ARG UNUSED=2\n` },
      "shop: a third color; base: another value that nothing uses",
    );
    const { code, outputs } = await cli(app.dir, ["build"]);
    expect(code).toBe(0);
    expect(JSON.parse(outputs["decisions"] ?? "")).toEqual({ base: "stop early", "app-base": "reuse", final: "build" });
    const pushed = (JSON.parse(outputs["images"] ?? "{}") as Record<string, string>)["final"];
    expect(blobs(`${REGISTRY}/${path}@${pushed ?? ""}`).join("")).toContain("third\n");
    expect([await tags(path), await site()]).toEqual([before, live]);
    await app.commit(
      { "app/color": "second\n", "servers/base/Dockerfile": `${BASE}ARG UNUSED=1\n` },
      "shop, base: as they were",
    );
  });

  test("can be asked what it is made of, and what tells it from an earlier one", async () => {
    const { said } = await cli(app.dir, ["plan", "--why", "final"]);
    expect(said).toMatch(
      /final has the key [0-9a-f]{64}, made of\n +recipe +[0-9a-f]{64}[^]*It is as it was published last/,
    );
    const keys = (await tags(path)).flatMap((tag) => /^final-([0-9a-f]{64})$/.exec(tag)?.slice(1) ?? []);
    const diff = await cli(app.dir, ["plan", "--stage", "final", "--diff", ...keys]);
    expect(diff.said).toContain("app/color changed");
  });

  test("whose builds differ is told with the path, publishes nothing and leaves the live color alone", async () => {
    const [before, live] = [await tags(path), await site()];
    const dockerfile = "FROM base\nRUN cat /proc/sys/kernel/random/uuid > /built\n";
    await app.commit({ "servers/app-base/Dockerfile": dockerfile }, "app-base: something random");
    const { code, said } = await release();
    expect(code).toBe(1);
    expect(said).toContain("/built (content)");
    expect(said).toContain("servers/app-base/Dockerfile");
    expect([await tags(path), await site()]).toEqual([before, live]);
    await app.commit(
      {
        "servers/app-base/Dockerfile":
          'FROM base\nCOPY --chmod=755 server /usr/local/bin/server\nENTRYPOINT ["server"]\n',
      },
      "app-base: plain",
    );
  });

  test("whose builds would share one BuildKit is refused", async () => {
    const builder = process.env["BUILDX_BUILDER"];
    const { code, said } = await cli(app.dir, ["release"], { BUILDX_REBUILDER: builder });
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining("same-builder") });
  });

  test("goes back in one step", async () => {
    const before = await site();
    const { outputs } = await cli(app.dir, ["rollback", "--environment", "cli"]);
    expect(await site()).toBe(short(outputs["live-digest"]));
    expect(await site()).not.toBe(before);
  });
});

describe("bad input is told clearly, and nothing changes:", () => {
  const none = ["unix:///nowhere.sock"];

  test.each<[string, string[], Record<string, string>, number, RegExp]>([
    ["an unknown stage", ["build", "--stage", "finale"], {}, 2, /"finale"[^]*base, app-base, final/],
    ["a wrong digest", ["build", "--stage", "final", "--parent", "sha256:12"], {}, 2, /sha256:12[^]*64 lower-case/],
    ["a missing Dockerfile", ["build", "--stage", "base", "--dockerfile", "nope"], {}, 2, /"nope" \(no such file\)/],
    ["an unknown option", ["plan", "--stagee", "x"], {}, 2, /unknown option '--stagee'/],
    ["a tag given to deploy", ["deploy", "--digest", "ghcr.io/acme/shop:latest"], {}, 2, /a tag can move/],
    [
      "an unknown environment",
      ["deploy", "--digest", `sha256:${"0".repeat(64)}`, "--environment", "prod"],
      {},
      2,
      /"prod"[^]*cli/,
    ],
    ["a registry that is down", ["plan", "--repository", "127.0.0.1:9/shop"], {}, 3, /127\.0\.0\.1:9 does not answer/],
    ["an unknown builder", ["build", "--stage", "base", "--builder", "nope"], {}, 2, /"nope"[^]*docker buildx ls/],
    [
      "docker's built-in, old BuildKit",
      ["build", "--stage", "base", "--builder", "default"],
      {},
      2,
      /BuildKit 0\.13 or newer/,
    ],
    ["an engine that is not there", ["rollback"], { DOCKER_HOST: none[0] ?? "" }, 3, /docker/i],
  ])("%s", async (_what, args, env, code, said) => {
    const before = await tags(path);
    const hosts = env["DOCKER_HOST"] === undefined ? [] : ["--hosts", env["DOCKER_HOST"]];
    const run = await cli(app.dir, [...args, ...hosts], env);
    expect(run.said).toMatch(said);
    expect(run.code).toBe(code);
    expect(await tags(path)).toEqual(before);
  });

  test("a Dockerfile that fails, at its line", async () => {
    const file = join(app.dir, "broken");
    writeFileSync(file, "FROM scratch\nCOPY . /\nRUN nope\n");
    const run = await cli(app.dir, ["build", "--stage", "base", "--dockerfile", "broken", "--context", "app"]);
    rmSync(file);
    expect(run.said).toContain("CheckFailed (instruction-failed): broken:3:");
    expect(run.code).toBe(1);
  });

  test("a port that is taken", async () => {
    const server = createServer().listen(18191, "127.0.0.1");
    await once(server, "listening");
    const digest = (await cli(app.dir, ["plan"])).outputs["final-digest"] ?? "";
    const other = await makeApp({
      registry: REGISTRY,
      path,
      port: 18191,
      host: ENGINE,
      proxyImage: PROXY_IMAGE,
      environment: "cli",
    });
    const file = join(other.dir, "immutable-servers.yml");
    execFileSync("sed", ["-i", "s/^  cli:/  taken:/", file]);
    const run = await cli(other.dir, [
      "deploy",
      "--environment",
      "taken",
      "--digest",
      digest === "" ? ((await release()).outputs["digest"] ?? "") : digest,
    ]);
    server.close();
    clearEnvironment("taken");
    await other.remove();
    expect(run.said).toMatch(/18191/);
    expect(run.said).toMatch(/taken|in use|allocated/);
    expect(run.code).not.toBe(0);
  });

  test("a registry that refuses the login", async () => {
    const folder = mkdtempSync(join(tmpdir(), "registry-"));
    const registry = await registryWithPassword(folder, 18192);
    const login = { REGISTRY_PASSWORD: "wrong" };
    const args = ["plan", "--repository", "127.0.0.1:18192/shop", "--registry-username", "someone"];
    const refused = await cli(app.dir, args, login);
    const anonymous = await cli(app.dir, args.slice(0, 3));
    const accepted = await cli(app.dir, args, { REGISTRY_PASSWORD: "right" });
    registry.kill();
    await once(registry, "exit");
    rmSync(folder, { recursive: true });
    expect(refused).toMatchObject({ code: 3, said: expect.stringContaining("127.0.0.1:18192 refuses access") });
    expect(anonymous).toMatchObject({ code: 3, said: expect.stringContaining("registry-password") });
    expect(accepted.code).toBe(0);
    expect(refused.said).not.toContain("wrong");
  });

  test("a disk that is full", async () => {
    const disk = mkdtempSync(join(tmpdir(), "full-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]);
    try {
      const build = () => cli(app.dir, ["build", "--stage", "base", "--builder", "buildkitd"], { TMPDIR: disk });
      const early = await build();
      expect(early).toMatchObject({ code: 1, said: expect.stringContaining("(disk-low)") });
      expect(early.said).toMatch(/0\.0 GB free[^]*`free-disk`/);
      const config = readFileSync(join(app.dir, "immutable-servers.yml"), "utf8");
      writeFileSync(join(app.dir, "immutable-servers.yml"), `${config}free-disk: 0\n`);
      const late = await build();
      writeFileSync(join(app.dir, "immutable-servers.yml"), config);
      expect(late.said).toMatch(/no space left on device|ENOSPC/);
      expect(late.code).not.toBe(0);
    } finally {
      execFileSync("umount", [disk]);
      rmSync(disk, { recursive: true });
    }
  });
});

/** A registry with one user, someone:right, whose store lies in `folder`. */
async function registryWithPassword(folder: string, port: number): Promise<ChildProcess> {
  // bcrypt of "right", cost 4.
  const user = "someone:$2y$04$XBdv5n2txi3QJcwUp5BNl.MDW8gh1NffQq6cmZGYHEHJIXyBFutnW\n";
  writeFileSync(join(folder, "htpasswd"), user);
  mkdirSync(join(folder, "data"));
  const config = {
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(folder, "data") } },
    http: { addr: `127.0.0.1:${port}` },
    auth: { htpasswd: { realm: "test", path: join(folder, "htpasswd") } },
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  const registry = spawn("docker-registry", ["serve", join(folder, "config.json")], { stdio: "ignore" });
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined)) return registry;
    await pause(100);
  }
  throw new Error("the registry did not start");
}
