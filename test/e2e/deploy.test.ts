/** Deployments on a real engine, registry and proxy, under load. The services' addresses come from tools/test.ts. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { deploy, type DeployResult, type DeploySettings } from "../../src/deploy.ts";
import type { Failure } from "../../src/errors.ts";
import type { Host } from "../../src/host/host.ts";
import { runLocally } from "../../src/host/local.ts";
import { parsePinned, releaseId } from "../../src/image/reference.ts";
import { rollback } from "../../src/rollback.ts";
import type { Environment } from "../../src/settings.ts";
import { startLoad } from "../../tools/load.ts";
import { image } from "./fixture.ts";
import { loopbackSsh, type LoopbackSsh } from "./ssh.ts";

const ENGINE = process.env["DOCKER_HOST"] ?? "unix:///var/run/docker.sock";
const REGISTRY = process.env["TEST_REGISTRY"] ?? "127.0.0.1:5720";
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
  clear();
  one = await image({ registry: REGISTRY, path: "deploy", color: "one" });
  two = await image({ registry: REGISTRY, path: "deploy", color: "two" });
});

afterAll(() => {
  clear();
});

function docker(...args: string[]): string {
  return execFileSync("docker", ["-H", ENGINE, ...args], { encoding: "utf8" });
}

function clear(): void {
  const name = `immutable-servers-${NAME}`;
  const ids = docker("ps", "--all", "--quiet", "--filter", `name=^${name}-`)
    .split("\n")
    .filter((id) => id !== "");
  if (ids.length > 0) docker("rm", "--force", "--volumes", ...ids);
  for (const kind of ["volume", "network"]) {
    if (docker(kind, "ls", "--quiet", "--filter", `name=^${name}$`).trim() !== "") docker(kind, "rm", name);
  }
}

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

test("20 switches forward and back under load lose no request", async () => {
  await deployed(two);
  const load = startLoad({ url });
  await load.ready;
  const switchMs: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const back = await rolledBack();
    const forth = await deployed(two, { drainSeconds: 0 });
    expect([back.outcome, forth.outcome]).toEqual(["switched", "switched"]);
    switchMs.push(back.receipt.switchMs ?? NaN, forth.receipt.switchMs ?? NaN);
  }
  const report = await load.stop();
  expect({ failures: report.failures, kinds: failing(report.kinds) }).toEqual({ failures: 0, kinds: {} });
  for (const kind of Object.values(report.kinds)) expect(kind.requests + kind.open).toBeGreaterThan(0);
  expect(report.releases.map((seen) => seen.release).sort()).toEqual([id(one), id(two)].sort());
  expect(Math.max(...switchMs)).toBeLessThan(200);
  console.info(
    `${report.requests} requests, longest gap ${report.longestGap.ms.toFixed(0)} ms, slowest switch ${Math.max(...switchMs).toFixed(1)} ms`,
  );
});

function failing(kinds: Record<string, { failures: number; reasons: unknown[] }>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, kind]) => kind.failures > 0)
      .map(([name, kind]) => [name, kind.reasons]),
  );
}
