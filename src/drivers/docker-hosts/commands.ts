/** Names on the target, and the docker commands that make things there. Pure. */
import { createHash } from "node:crypto";
import { InputError } from "../../errors.ts";
import { pinned, releaseId } from "../../image/reference.ts";
import type { Environment } from "../../settings.ts";
import type { Color, Release } from "../driver.ts";
import { PROXY_PORT, SLOTS, STATE } from "./haproxy.ts";

export const LABEL = {
  environment: "immutable-servers.environment",
  color: "immutable-servers.color",
  slot: "immutable-servers.slot",
  digest: "immutable-servers.digest",
  release: "immutable-servers.release",
  settings: "immutable-servers.settings",
  proxy: "immutable-servers.proxy",
  sockets: "immutable-servers.sockets",
  gid: "immutable-servers.gid",
  owner: "immutable-servers.owner",
  since: "immutable-servers.since",
};

/** Everything of an environment begins with this name: network and volume have it alone. */
export function baseName(environment: string): string {
  return `immutable-servers-${environment}`;
}

export function proxyName(environment: string): string {
  return `${baseName(environment)}-proxy`;
}

export function lockName(environment: string): string {
  return `${baseName(environment)}-lock`;
}

export function instanceName(environment: string, color: Color, slot: number): string {
  return `${baseName(environment)}-${color}-${slot}`;
}

/** Folder of the proxy's sockets on the host. The engine's id is in it: two engines of one machine may both have a
 *  `production`. */
export function socketsFolder(environment: string, engineId: string): string {
  return `/run/immutable-servers/${environment}-${createHash("sha256").update(engineId).digest("hex").slice(0, 8)}`;
}

export interface Subnet {
  subnet: string;
  /** What docker hands out by itself: the upper half, so that the fixed addresses stay free. */
  range: string;
  address: (color: Color, slot: number) => string;
}

/** Fixed addresses in the lower half of a network, 11 to 18 for blue and 21 to 28 for green. Throws InputError for a
 *  network that is too small. */
export function subnet(cidr: string): Subnet {
  const [base = "", bits = ""] = cidr.split("/");
  const parts = base.split(".").map(Number);
  const length = Number(bits);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part)) || !(length >= 8 && length <= 26)) {
    throw new InputError({
      code: "subnet",
      message: `The target's docker gave the network ${cidr}; an IPv4 network of 64 addresses or more is needed.`,
      remedy: "Set larger default-address-pools in the engine's daemon.json.",
    });
  }
  const first = parts.reduce((sum, part) => sum * 256 + part, 0);
  const text = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
  return {
    subnet: cidr,
    range: `${text(first + 2 ** (31 - length))}/${length + 1}`,
    address: (color, slot) => text(first + (color === "blue" ? 10 : 20) + slot),
  };
}

export function createNetwork(environment: string, fixed?: Subnet): string[] {
  return [
    "network",
    "create",
    "--label",
    `${LABEL.environment}=${environment}`,
    ...(fixed ? ["--subnet", fixed.subnet, "--ip-range", fixed.range] : []),
    baseName(environment),
  ];
}

export function createProxy(environment: Environment, at: { sockets: string; gid: number; logging: string }): string[] {
  const { listen, name } = environment;
  return [
    "create",
    "--name",
    proxyName(name),
    ...labels({
      [LABEL.environment]: name,
      [LABEL.proxy]: proxyFingerprint(environment),
      [LABEL.sockets]: at.sockets,
      [LABEL.gid]: String(at.gid),
    }),
    "--network",
    baseName(name),
    "--publish",
    `${listen.address}:${listen.port}:${PROXY_PORT}`,
    // Root without any capability: it owns the folder of its sockets also when the engine makes it anew after a reboot.
    "--user",
    `0:${at.gid}`,
    "--cap-drop",
    "ALL",
    ...hardened(),
    "--restart",
    "unless-stopped",
    ...logLimit(at.logging),
    "--volume",
    `${baseName(name)}:${STATE}`,
    "--volume",
    `${at.sockets}:${at.sockets}`,
    "--entrypoint",
    "haproxy",
    environment.proxyImage,
    "-W",
    "-db",
    "-S",
    `${at.sockets}/master.sock,mode,660,gid,${at.gid},level,admin`,
    "-f",
    `${STATE}/haproxy.cfg`,
  ];
}

/** What cannot change without a gap in traffic. */
export function proxyFingerprint(environment: Environment): string {
  return `${environment.listen.address}:${environment.listen.port} ${environment.proxyImage}`;
}

/** A short-lived container of the proxy's image beside the volume, for when the proxy itself does not run. */
export function helper(environment: Environment, options: readonly string[], script: string): string[] {
  return [
    "run",
    "--rm",
    "--interactive",
    "--network",
    "none",
    "--user",
    "0:0",
    ...hardened(),
    "--volume",
    `${baseName(environment.name)}:${STATE}`,
    ...options,
    "--entrypoint",
    "sh",
    environment.proxyImage,
    "-c",
    script,
    "sh",
    STATE,
  ];
}

/** Creates an instance; the values of secrets come from the environment of the docker command. It is restarted by the
 *  engine only after it was admitted, so that a release that exits is seen to exit. */
export function createInstance(
  environment: Environment,
  instance: { color: Color; slot: number; release: Release; address: string; logging: string },
): string[] {
  const { color, slot, release } = instance;
  return [
    "create",
    "--name",
    instanceName(environment.name, color, slot),
    ...labels({
      [LABEL.environment]: environment.name,
      [LABEL.color]: color,
      [LABEL.slot]: String(slot),
      [LABEL.digest]: release.digest,
      [LABEL.release]: releaseId(release.digest),
      [LABEL.settings]: release.settings,
    }),
    "--network",
    baseName(environment.name),
    "--ip",
    instance.address,
    ...hardened(),
    ...environment.tmpfs.flatMap((path) => ["--tmpfs", path]),
    ...(environment.memory === undefined ? [] : ["--memory", environment.memory]),
    ...(environment.cpus === undefined ? [] : ["--cpus", String(environment.cpus)]),
    ...logLimit(instance.logging),
    ...Object.entries(environment.env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...environment.secrets.flatMap((name) => ["--env", name]),
    "--env",
    `RELEASE_ID=${releaseId(release.digest)}`,
    pinned(release),
    ...environment.command,
  ];
}

export function connectInstance(environment: Environment, color: Color, slot: number): string[][] {
  return environment.networks.map((network) => [
    "network",
    "connect",
    network,
    instanceName(environment.name, color, slot),
  ]);
}

export function slotNumbers(replicas: number): number[] {
  return Array.from({ length: Math.min(replicas, SLOTS) }, (_, index) => index + 1);
}

function labels(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["--label", `${name}=${value}`]);
}

function hardened(): string[] {
  return ["--read-only", "--security-opt", "no-new-privileges"];
}

/** Other log drivers refuse these options, and have limits of their own. */
function logLimit(driver: string): string[] {
  return driver === "json-file" || driver === "local" ? ["--log-opt", "max-size=10m", "--log-opt", "max-file=3"] : [];
}
