/** Deployments on a real engine, registry and proxy, under load. The services' addresses come from tools/test.ts. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { deploy, type DeployResult, type DeploySettings } from "../../src/deploy.ts";
import type { Failure } from "../../src/errors.ts";
import type { Host } from "../../src/host/host.ts";
import { runLocally } from "../../src/host/local.ts";
import { parsePinned, releaseId } from "../../src/image/reference.ts";
import { rollback } from "../../src/rollback.ts";
import type { Environment } from "../../src/settings.ts";
import { loadLine, startLoad, type Load, type LoadReport } from "../../tools/load.ts";
import { clearEnvironment, docker, ENGINE, REGISTRY } from "./engine.ts";
import { image, type Mode } from "./fixture.ts";
import { loopbackSsh } from "./ssh.ts";

const PORT = 18180;
const NAME = "deploytest";

const environment: Environment = {
  name: NAME,
  driver: "docker-hosts",
  hosts: [ENGINE],
  replicas: 2,
  port: 8080,
  listen: { address: "127.0.0.1", port: PORT },
  health: { path: "/up", timeoutSeconds: 30, releaseId: "required" },
  drainSeconds: 1,
  stopSeconds: 5,
  env: { GREETING: "hello there" },
  secrets: ["TOKEN"],
  networks: [],
  command: [],
  tmpfs: ["/tmp"],
  proxyImage: process.env["TEST_PROXY_IMAGE"] ?? "docker.io/library/haproxy:3.2",
};
const secretEnv = { TOKEN: "a secret of\ntwo lines" };
const url = `http://127.0.0.1:${PORT}`;

let one: string;
let two: string;

beforeAll(async () => {
  clearEnvironment(NAME);
  one = await image({ registry: REGISTRY, path: "deploy", color: "one" });
  two = await image({ registry: REGISTRY, path: "deploy", color: "two" });
});

afterAll(() => {
  clearEnvironment(NAME);
});

async function locally<T>(act: (host: Host) => Promise<T>): Promise<T> {
  let result: T | undefined;
  await runLocally(async (host) => {
    result = await act({ ...host, info: () => undefined, warning: () => undefined });
  }, {});
  return result as T;
}

function deployed(reference: string, changes: Partial<Environment> = {}, dryRun = false): Promise<DeployResult> {
  const settings: DeploySettings = {
    environment: { ...environment, ...changes },
    image: parsePinned(reference),
    secretEnv,
    dryRun,
  };
  return locally((host) => deploy(host, settings));
}

function rolledBack(changes: Partial<Environment> = {}): Promise<DeployResult> {
  return locally((host) => rollback(host, { environment: { ...environment, ...changes }, secretEnv, dryRun: false }));
}

async function refusal(act: Promise<unknown>): Promise<Failure> {
  return act.then(
    () => {
      throw new Error("it was accepted");
    },
    (error: unknown) => error as Failure,
  );
}

async function serving(): Promise<string> {
  const answer = await fetch(`${url}/`);
  return answer.headers.get("x-release-id") ?? String(answer.status);
}

const id = (reference: string) => releaseId(parsePinned(reference).digest);

test("a dry run on a bare host prints what it would do and makes nothing", async () => {
  const result = await deployed(one, {}, true);
  expect(result).toMatchObject({ outcome: "dry-run", liveColor: undefined, liveDigest: undefined });
  expect(result.commands.join("\n")).toContain(`docker -H ${ENGINE} create --name immutable-servers-${NAME}-blue-1`);
  expect(result.commands.join("\n")).not.toContain("two lines");
  expect(docker("ps", "--all", "--quiet", "--filter", `name=${NAME}`)).toBe("");
});

test("a rollback where nothing serves is refused and makes nothing", async () => {
  expect(await refusal(rolledBack())).toMatchObject({ code: "nothing-to-go-back-to" });
  for (const kind of ["ps --all", "network ls", "volume ls"])
    expect(docker(...kind.split(" "), "--quiet", "--filter", `name=${NAME}`)).toBe("");
});

describe("a first deployment that fails", () => {
  const left = () =>
    ["ps --all", "network ls", "volume ls"].map((kind) =>
      docker(...kind.split(" "), "--quiet", "--filter", `name=immutable-servers-${NAME}`).trim(),
    );
  const held = () => docker("image", "ls", "--digests", "--format", "{{.Repository}}@{{.Digest}}").split("\n");
  let bad: string;

  beforeAll(async () => {
    bad = await image({ registry: REGISTRY, path: "deploy", mode: "exit-at-once" });
    if (held().includes(bad)) docker("image", "rm", bad);
  });

  test("leaves nothing that it made, nor the image that it pulled", async () => {
    expect((await refusal(deployed(bad, { replicas: 1 }))).code).toBe("release-exited");
    expect(left()).toEqual(["", "", ""]);
    expect(held()).not.toContain(bad);
    const taken = createServer().listen(PORT, "127.0.0.1");
    await once(taken, "listening");
    expect((await refusal(deployed(one))).code).toBe("port-taken");
    taken.close();
    expect(left()).toEqual(["", "", ""]);
  });

  test("leaves what was there before", async () => {
    docker("volume", "create", `immutable-servers-${NAME}`);
    expect((await refusal(deployed(bad, { replicas: 1 }))).code).toBe("release-exited");
    expect(left()).not.toContain("");
    clearEnvironment(NAME);
  });
});

test("the first deployment makes the proxy and serves", async () => {
  const result = await deployed(one);
  expect(result).toMatchObject({ outcome: "first", liveColor: "blue", previousDigest: undefined });
  expect(await serving()).toBe(id(one));
});

test("instances are read-only, gain no privileges, restart, and get secrets without a trace in labels", () => {
  const [seen] = JSON.parse(docker("inspect", `immutable-servers-${NAME}-blue-1`)) as [
    { HostConfig: Record<string, unknown>; Config: { Env: string[]; Labels: Record<string, string> } },
  ];
  expect(seen.HostConfig).toMatchObject({
    ReadonlyRootfs: true,
    SecurityOpt: ["no-new-privileges"],
    RestartPolicy: { Name: "unless-stopped" },
    Privileged: false,
  });
  expect(seen.Config.Env).toEqual(
    expect.arrayContaining([`TOKEN=${secretEnv.TOKEN}`, "GREETING=hello there", `RELEASE_ID=${id(one)}`]),
  );
  expect(JSON.stringify(seen.Config.Labels)).not.toContain("secret of");
});

test("the same digest again is nothing to do", async () => {
  expect(await deployed(one)).toMatchObject({ outcome: "unchanged", liveColor: "blue" });
});

test("rolling back from the only release is refused", async () => {
  expect(await refusal(rolledBack())).toMatchObject({ code: "nothing-to-go-back-to" });
});

describe("under every kind of load", () => {
  let load: Load;

  beforeAll(async () => {
    await deployed(two);
    load = startLoad({ url });
    await load.ready;
  });

  test("20 switches forward and back lose no request", async () => {
    const switchMs: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const back = await rolledBack();
      const forth = await deployed(two, { drainSeconds: 0 });
      expect([back.outcome, forth.outcome]).toEqual(["switched", "switched"]);
      switchMs.push(back.receipt.switchMs ?? NaN, forth.receipt.switchMs ?? NaN);
    }
    expect(Math.max(...switchMs)).toBeLessThan(200);
    expect(failing(await load.snapshot())).toEqual({});
  });

  test("over SSH, one connection carries the engine and the proxy's sockets", async () => {
    const ssh = await loopbackSsh(18122);
    process.env["SSH_CONFIG"] = ssh.config;
    try {
      const hosts = [`ssh://${ssh.destination}${new URL(ENGINE).pathname}`];
      const back = await rolledBack({ hosts });
      expect(back.receipt.switchMs).toBeLessThan(500);
      expect(await serving()).toBe(id(one));
      expect(await deployed(two, { hosts, drainSeconds: 0 })).toMatchObject({ outcome: "switched" });
      expect(await serving()).toBe(id(two));
      expect(ssh.connections()).toBe(2);
    } finally {
      delete process.env["SSH_CONFIG"];
      await ssh.close();
    }
  });

  test("an SSH host whose key is not known is refused", async () => {
    const ssh = await loopbackSsh(18123, { known: false });
    process.env["SSH_CONFIG"] = ssh.config;
    try {
      const error = await refusal(deployed(one, { hosts: [`ssh://${ssh.destination}`] }));
      expect(error.code).toBe("ssh-failed");
      expect(error.remedy).toContain("known_hosts");
    } finally {
      delete process.env["SSH_CONFIG"];
      await ssh.close();
    }
  });

  test("one of two runs at once is refused and says who holds the environment", async () => {
    const runs = await Promise.allSettled([deployed(one), deployed(one)]);
    const outcomes = runs.map((run) => (run.status === "fulfilled" ? "done" : (run.reason as Failure).code));
    expect(outcomes.sort()).toEqual(["done", "locked"]);
    expect(await serving()).toBe(id(one));
  });

  test("all of it: no failure, both releases answered, every kind was asked", async () => {
    const report = await load.stop();
    console.info(loadLine(report));
    expect(failing(report)).toEqual({});
    for (const kind of Object.values(report.kinds)) expect(kind.requests).toBeGreaterThan(0);
    expect(report.releases.map((seen) => seen.release).sort()).toEqual([id(one), id(two)].sort());
  });
});

describe("under load that ends within the drain", () => {
  let load: Load;

  beforeAll(async () => {
    load = startLoad({ url, slow: 0, streams: 0 });
    await load.ready;
  });

  afterEach(async () => {
    expect(failing(await load.snapshot())).toEqual({});
  });

  afterAll(async () => {
    await load.stop();
  });

  test("bad releases are refused with the reason, and users see nothing of them", async () => {
    const bad = async (mode: Mode, changes: Partial<Environment> = {}) =>
      refusal(deployed(await image({ registry: REGISTRY, path: "deploy", mode }), { replicas: 1, ...changes }));
    const exits = await bad("exit-at-once");
    expect(exits.code).toBe("release-exited");
    expect(exits.message).toContain("exit code 3");
    expect(exits.remedy).toContain("the database schema is from another planet");
    const sick = await bad("never-healthy", { health: { ...environment.health, timeoutSeconds: 1 } });
    expect(sick.code).toBe("release-unhealthy");
    expect(sick.message).toContain("GET /up answers 503");
    expect((await bad("wrong-release-id")).code).toBe("wrong-release");
    const optional = { health: { ...environment.health, releaseId: "optional" as const } };
    expect((await bad("wrong-release-id", optional)).code).toBe("wrong-release");
    const missing = `${parsePinned(two).repository}@sha256:${"0".repeat(64)}`;
    expect((await refusal(deployed(missing))).code).toBe("image-not-found");
    expect((await load.snapshot()).releases.map((seen) => seen.release)).toEqual([id(one)]);
  });

  test("a rollback without a warm release starts it again from its digest", async () => {
    const result = await rolledBack();
    expect(result).toMatchObject({ outcome: "replaced", liveDigest: parsePinned(two).digest });
    expect(await serving()).toBe(id(two));
    expect(await refusal(rolledBack())).toMatchObject({ code: "nothing-to-go-back-to" });
  });

  test("another health path and other settings are a new release of the same digest", async () => {
    const result = await deployed(two, { env: { GREETING: "good bye" }, health: { ...environment.health, path: "/" } });
    expect(result).toMatchObject({ outcome: "replaced", liveDigest: parsePinned(two).digest });
  });

  test("images of releases that never served are removed from the engine, what serves stays", async () => {
    const refused = await image({ registry: REGISTRY, path: "deploy", mode: "exit-at-once" });
    const held = docker("image", "ls", "--digests", "--format", "{{.Repository}}@{{.Digest}}").split("\n");
    expect(held).not.toContain(refused);
    expect(held).toContain(two);
  });

  test.each([
    ["before the switch", "Starting", 700],
    ["after the switch", "Switching", 300],
  ])("a run that is killed %s is resumed by the next", async (_, line, afterMs) => {
    const aim = (await serving()) === id(one) ? two : one;
    const fresh = { env: { GREETING: `killed ${line}` }, drainSeconds: 2 };
    const settings = { environment: { ...environment, ...fresh }, image: parsePinned(aim), secretEnv, dryRun: false };
    await killed(settings, line, afterMs);
    const result = await deployed(aim, fresh);
    expect(result.outcome).toBe(line === "Starting" ? "replaced" : "resumed");
    expect(await serving()).toBe(id(aim));
  });
});

test("a proxy that is killed comes back with the same map", async () => {
  const serves = await serving();
  const name = `immutable-servers-${NAME}-proxy`;
  const startedAt = () => docker("inspect", "--format", "{{.State.Running}} {{.State.StartedAt}}", name).trim();
  const before = startedAt();
  process.kill(Number(docker("inspect", "--format", "{{.State.Pid}}", name)), "SIGKILL");
  // What is dying can still answer: only an answer after the restart counts.
  await until(() => Promise.resolve(startedAt().startsWith("true") && startedAt() !== before), 10_000);
  await until(async () => (await serving().catch(() => "")) === serves, 10_000);
  expect(docker("inspect", "--format", "{{.RestartCount}}", name).trim()).toBe("1");
});

test("a proxy that is gone, with the folder of its sockets, is made again with the same map", async () => {
  const serves = await serving();
  const [seen] = JSON.parse(docker("inspect", `immutable-servers-${NAME}-proxy`)) as [
    { Config: { Labels: Record<string, string> } },
  ];
  docker("rm", "--force", `immutable-servers-${NAME}-proxy`);
  rmSync(seen.Config.Labels["immutable-servers.sockets"] ?? "", { recursive: true });
  const aim = serves === id(one) ? one : two;
  expect(await deployed(aim, { env: { GREETING: "killed Switching" } })).toMatchObject({ outcome: "unchanged" });
  expect(await serving()).toBe(serves);
});

test("the commands in docs/hosts.md take an environment away, and nothing of it stays", () => {
  const doc = readFileSync(join(import.meta.dirname, "../../docs/hosts.md"), "utf8");
  const [, commands = ""] = /## Taking an environment away\n[^]*?\n\n((?: {4}.*\n)+)/.exec(doc) ?? [];
  expect(commands.trim().split("\n")).toHaveLength(4);
  const env = { ...process.env, DOCKER_HOST: ENGINE };
  execFileSync("sh", ["-e", "-c", commands.replaceAll("production", NAME)], { env });
  for (const kind of ["ps --all", "volume ls", "network ls"]) {
    expect(docker(...kind.split(" "), "--quiet", "--filter", `name=immutable-servers-${NAME}`)).toBe("");
  }
});

/** Deploys in a process of its own, which is killed a while after it printed `line`. */
async function killed(settings: DeploySettings, line: string, afterMs: number): Promise<void> {
  const script = `
    import { runLocally } from ${JSON.stringify(join(import.meta.dirname, "../../src/host/local.ts"))};
    import { deploy } from ${JSON.stringify(join(import.meta.dirname, "../../src/deploy.ts"))};
    await runLocally((host) => deploy(host, ${JSON.stringify(settings)}), {});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  await until(() => {
    if (child.exitCode !== null) throw new Error(`it ended too early: ${said}`);
    return Promise.resolve(said.includes(line));
  }, 20_000);
  await pause(afterMs);
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function until(good: () => Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!(await good())) {
    if (Date.now() > end) throw new Error(`not within ${ms / 1000} s`);
    await pause(50);
  }
}

/** Why requests failed, by kind; nothing when none did. */
function failing({ kinds }: LoadReport): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, kind]) => kind.failures > 0)
      .map(([name, kind]) => [name, kind.reasons]),
  );
}
