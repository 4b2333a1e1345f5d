/** Makes sure that this machine has what the demo and the tests need. What is there and good enough is used; the rest is
 *  installed (Debian packages, as root) or built into the cache (Go programs). */

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "../src/errors.ts";
import { debianLayout, installPackages, makeDebianLayout } from "./debian.ts";
import { areBuilt, buildGoPrograms, goPrograms, type GoModuleName } from "./golang.ts";
import { ask, findProgram, isAtLeast } from "./shell.ts";

export interface Machine {
  /** Folders for the front of PATH: act, buildkitd, the node that runs this. */
  path: string[];
  /** The buildx plugin. */
  buildx: string;
  /** Undefined where buildkitd cannot run as a process of ours: builds then run in a container of the engine. */
  buildkitd: string | undefined;
  /** DOCKER_HOST of an engine that was already there and answers. */
  engine: string | undefined;
  /** OCI layout of a Debian image to start from, where Docker Hub cannot be reached. */
  debianLayout: string | undefined;
}

/** Program → Debian package that holds it. */
const packages: Record<string, string> = {
  docker: "docker.io",
  dockerd: "docker.io",
  "docker-registry": "docker-registry",
  skopeo: "skopeo",
  git: "git",
  runc: "runc",
  haproxy: "haproxy",
  mmdebstrap: "mmdebstrap",
  busybox: "busybox-static",
  iptables: "iptables",
  ip: "iproute2",
  ssh: "openssh-client",
  sshd: "openssh-server",
};

const everywhere = ["docker", "docker-registry", "skopeo", "git", "ssh"];
const asRoot = ["runc", "haproxy", "busybox", "sshd"];
const forOwnEngine = ["dockerd", "iptables", "ip"];

/** buildx and buildkitd as of which `rewrite-timestamp` exists; act as of which a workflow of another repository runs. */
const oldest = { buildx: "0.13", buildkitd: "0.13", act: "0.2.87" };

/** Installs and builds what is missing; under a second when nothing is. Throws InputError naming what a person must
 *  install where this cannot. */
export async function prepareMachine(): Promise<Machine> {
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const [engineBefore, hub, buildkitd, buildx, act] = await Promise.all([
    reachableEngine(),
    existsSync(debianLayout()) ? false : dockerHubAnswers(),
    isRoot ? goodProgram("buildkit", "buildkitd", "--version") : undefined,
    goodBuildx(),
    goodProgram("act", "act", "--version"),
  ]);
  const needed = [
    ...everywhere,
    ...(isRoot ? asRoot : []),
    ...(engineBefore === undefined ? forOwnEngine : []),
    ...(isRoot && !hub ? ["mmdebstrap"] : []),
  ];
  const missing = needed.filter((name) => findProgram(name) === undefined);
  const goModules: GoModuleName[] = [
    ...((isRoot && buildkitd === undefined) || buildx === undefined ? (["buildkit"] as const) : []),
    ...(act === undefined ? (["act"] as const) : []),
  ];
  if (engineBefore === undefined && !isRoot) throw noEngine(missing);
  if (missing.length > 0 && !(isRoot && findProgram("apt-get"))) throw missingPrograms(missing);

  // The network feeds one while the processors work for the other.
  await allOrFirstFailure([
    (async () => {
      if (missing.length > 0) await installPackages([...new Set(missing.map((name) => packages[name] ?? name))]);
      if (isRoot && !hub) await makeDebianLayout();
    })(),
    ...goModules.map(buildGoPrograms),
  ]);

  // The package starts the engine where an init system runs.
  const engine = engineBefore ?? (missing.includes("dockerd") ? await reachableEngine() : undefined);
  const own = { buildkit: goPrograms("buildkit"), act: goPrograms("act") };
  const daemon = isRoot ? (buildkitd ?? join(own.buildkit, "buildkitd")) : undefined;
  const folders = [act ?? join(own.act, "act"), daemon, process.execPath].flatMap((file) =>
    file ? [dirname(file)] : [],
  );
  return {
    path: [...new Set(folders)],
    buildx: buildx ?? join(own.buildkit, "buildx"),
    buildkitd: daemon,
    engine,
    debianLayout: existsSync(debianLayout()) ? debianLayout() : undefined,
  };
}

/** DOCKER_HOST of the engine that the docker CLI would talk to, if it answers. */
async function reachableEngine(): Promise<string | undefined> {
  const docker = findProgram("docker");
  if (docker === undefined) return undefined;
  // The address is asked for before the answer: our own DOCKER_CONFIG will not know the person's contexts.
  const format = "{{.Endpoints.docker.Host}}";
  const [host, version] = await Promise.all([
    process.env["DOCKER_HOST"] ?? ask([docker, "context", "inspect", "--format", format]),
    ask([docker, "version", "--format", "{{.Server.Version}}"]),
  ]);
  return version ? host : undefined;
}

/** The program that an earlier run built, else the one on PATH when it is new enough. */
async function goodProgram(module: GoModuleName, name: "buildkitd" | "act", flag: string): Promise<string | undefined> {
  if (areBuilt(module)) return join(goPrograms(module), name);
  const file = findProgram(name);
  return file && isAtLeast(await ask([file, flag]), oldest[name]) ? file : undefined;
}

async function goodBuildx(): Promise<string | undefined> {
  if (areBuilt("buildkit")) return join(goPrograms("buildkit"), "buildx");
  const config = process.env["DOCKER_CONFIG"] ?? join(homedir(), ".docker");
  const parents = [
    config,
    ...["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((f) => `${f}/docker`),
  ];
  for (const file of parents.map((folder) => join(folder, "cli-plugins/docker-buildx"))) {
    if (existsSync(file) && isAtLeast(await ask([file, "version"]), oldest.buildx)) return file;
  }
  return undefined;
}

async function dockerHubAnswers(): Promise<boolean> {
  try {
    const answer = await fetch("https://registry-1.docker.io/v2/", { signal: AbortSignal.timeout(3000) });
    return answer.ok || answer.status === 401;
  } catch {
    return false;
  }
}

/** Waits for all, so that none is left running behind an error. */
async function allOrFirstFailure(works: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) {
    if (result.status === "rejected") throw result.reason;
  }
}

function noEngine(missing: string[]): InputError {
  const also = missing.filter((name) => !forOwnEngine.includes(name));
  return new InputError({
    code: "no-engine",
    message: `No docker engine answers, and only root can start one${also.length ? `; also missing: ${also.join(", ")}` : ""}.`,
    remedy: "Start Docker, or run this as root on Debian, where everything that is missing is installed.",
  });
}

function missingPrograms(missing: string[]): InputError {
  const names = [...new Set(missing.map((name) => packages[name] ?? name))].join(" ");
  return new InputError({
    code: "programs-missing",
    message: `Missing on this machine: ${missing.join(", ")}.`,
    remedy: `Install them (Debian, Ubuntu: sudo apt-get install ${names}), or run this as root on Debian.`,
  });
}
