/** The services that an area (demo, tests) needs, all on loopback and under its state folder: a registry, a BuildKit, and
 *  a docker engine where none answers. Started only when not running, known again after a crash, removed without trace. */

import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { InputError } from "../src/errors.ts";
import { type Area, stateFolder } from "./folders.ts";
import { prepareImages, type Images } from "./images.ts";
import { prepareMachine, type Machine } from "./machine.ts";
import { addNetwork, bridgeName, removeNetwork, subnet } from "./network.ts";
import { clearLeftovers, isArgument, runningPid, startDaemon, stopDaemon } from "./processes.ts";
import { ask, findProgram, run, step } from "./shell.ts";

export interface Services {
  area: Area;
  /** `127.0.0.1:5710`, plain http. */
  registry: string;
  /** The buildx builder of the first builds. */
  builder: string;
  dockerHost: string;
  images: Images;
  /** What programs need in their environment to use these services and the tools of `prepareMachine`. */
  env: Record<string, string>;
}

const defaultPorts: Record<Area, number> = { demo: 5710, test: 5720 };

/** Starts what does not run yet. Everything outlives this process; logs lie in the state folder. */
export async function startServices(area: Area, machine?: Machine): Promise<Services> {
  const { path, buildx, buildkitd, engine, debianLayout } = machine ?? (await prepareMachine());
  return step(`services of the ${area}`, async () => {
    const folder = stateFolder(area);
    refuseLongPath(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const builder = `immutable-servers-${area}`;
    const config = dockerConfig(folder, buildx);
    const [registry, dockerHost] = await Promise.all([
      startRegistry(area, folder),
      engine ?? startEngine(area, folder),
      buildkitd === undefined ? undefined : startBuildkit(area, folder, buildkitd),
    ]);
    const env = {
      DOCKER_HOST: dockerHost,
      DOCKER_CONFIG: config,
      BUILDX_CONFIG: join(config, "buildx"),
      BUILDX_BUILDER: builder,
      ...(buildkitd === undefined ? {} : { BUILDX_REBUILDER: "buildkitd" }),
      PATH: [...path, process.env["PATH"] ?? "", "/usr/sbin", "/sbin"].join(delimiter),
    };
    if (!existsSync(join(env.BUILDX_CONFIG, "instances", builder))) {
      const how =
        buildkitd === undefined
          ? ["--driver", "docker-container", "--driver-opt", "network=host"]
          : ["--driver", "remote", `unix://${buildkitSocket(folder)}`];
      await run(["docker", "buildx", "create", "--name", builder, ...how], { env });
    }
    const images = await prepareImages({ registry, env, debianLayout });
    return { area, registry, builder, dockerHost, images, env };
  });
}

/** Stops what `startServices` started and removes all that it made, also when parts crashed or the machine was restarted.
 *  `keep: true` leaves the stores (registry, BuildKit, the engine's images) for a quicker start next time. */
export async function stopServices(area: Area, options: { keep?: boolean } = {}): Promise<void> {
  const folder = stateFolder(area);
  if (!existsSync(folder)) return;
  await step(`stopping the services of the ${area}`, async () => {
    const config = join(folder, "docker-config");
    if (runningPid("dockerd", folder) !== undefined) await clearEngine(`unix://${engineSocket(folder)}`);
    else if (!options.keep && !existsSync(buildkitSocket(folder)) && findProgram("docker") && existsSync(config)) {
      const env = { DOCKER_CONFIG: config, BUILDX_CONFIG: join(config, "buildx") };
      await ask(["docker", "buildx", "rm", "--force", `immutable-servers-${area}`], { env });
    }
    await Promise.all(["dockerd", "buildkitd", "registry"].map((name) => stopDaemon(name, folder)));
    if (process.platform === "linux") {
      await clearLeftovers(folder);
      // Another state folder's services of the same area would have the same bridge.
      if (!isArgument(bridgeName(area))) await removeNetwork(area);
    }
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  });
}

/** Removes every container, volume and network of an engine of ours; images stay. */
export async function clearEngine(dockerHost: string): Promise<void> {
  const docker = (...rest: string[]) => ask(["docker", "--host", dockerHost, ...rest], { timeoutSeconds: 60 });
  const containers = words(await docker("ps", "--all", "--quiet"));
  if (containers.length > 0) await docker("rm", "--force", "--volumes", ...containers);
  const volumes = words(await docker("volume", "ls", "--quiet"));
  if (volumes.length > 0) await docker("volume", "rm", ...volumes);
  await docker("network", "prune", "--force");
}

/** Whether the area's docker engine is one that `startServices` started, not one that was there. */
export function ownsEngine(services: Services): boolean {
  return services.dockerHost === `unix://${engineSocket(stateFolder(services.area))}`;
}

async function startRegistry(area: Area, folder: string): Promise<string> {
  const variable = `IMMUTABLE_SERVERS_${area.toUpperCase()}_REGISTRY_PORT`;
  const port = portOf(variable, defaultPorts[area]);
  const address = `127.0.0.1:${port}`;
  const config = join(folder, "registry.json");
  const storage = { filesystem: { rootdirectory: join(folder, "registry") }, delete: { enabled: true } };
  const answers = async (): Promise<boolean> => {
    const response = await fetch(`http://${address}/v2/`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    return response?.status === 200;
  };
  if (runningPid("registry", folder) === undefined || !(await answers())) {
    await stopDaemon("registry", folder);
    await refuseTakenPort(port, variable);
  }
  writeFileSync(config, JSON.stringify({ version: "0.1", log: { level: "warn" }, storage, http: { addr: address } }));
  const argv = [findProgram("docker-registry") ?? "docker-registry", "serve", config];
  // A collector that is not there would only fill the log.
  const env = { OTEL_TRACES_EXPORTER: "none" };
  await startDaemon({ name: "registry", argv, folder, env, answers, remedy: `Another port: ${variable}=5000` });
  return address;
}

async function startBuildkit(area: Area, folder: string, buildkitd: string): Promise<void> {
  const socket = buildkitSocket(folder);
  const config = join(folder, "buildkitd.toml");
  const registry = `127.0.0.1:${portOf(`IMMUTABLE_SERVERS_${area.toUpperCase()}_REGISTRY_PORT`, defaultPorts[area])}`;
  const settings = [
    `root = "${join(folder, "buildkit")}"`,
    "[grpc]",
    `address = ["unix://${socket}"]`,
    "[worker.containerd]",
    "enabled = false",
    `[registry."${registry}"]`,
    "http = true",
  ];
  writeFileSync(config, `${settings.join("\n")}\n`);
  const remedy = "It needs root, runc, and a file system that overlayfs can use.";
  if (runningPid("buildkitd", folder) === undefined) await clearLeftovers(join(folder, "buildkit"));
  const argv = [buildkitd, "--config", config];
  await startDaemon({ name: "buildkitd", argv, folder, answers: () => accepts(socket), remedy });
}

async function startEngine(area: Area, folder: string): Promise<string> {
  const host = `unix://${engineSocket(folder)}`;
  const answers = async () => (await ask(["docker", "--host", host, "version"], { timeoutSeconds: 5 })) !== undefined;
  const running = runningPid("dockerd", folder) !== undefined;
  if (!running || !(await answers())) {
    await stopDaemon("dockerd", folder);
    await clearLeftovers(join(folder, "docker"));
    // Both daemons trust a pid file whose number is in use, by whatever process.
    rmSync(join(folder, "docker/pid"), { force: true });
    rmSync(join(folder, "docker/exec"), { recursive: true, force: true });
    mkdirSync(join(folder, "docker"), { recursive: true });
  }
  const { bridge, pool } = await addNetwork(area);
  const argv = [
    findProgram("dockerd") ?? "dockerd",
    ...["--data-root", join(folder, "docker/data"), "--exec-root", join(folder, "docker/exec")],
    ...["--pidfile", join(folder, "docker/pid"), "--host", host, "--bridge", bridge],
    ...["--default-address-pool", `base=${pool},size=24`],
    // Starting, an engine empties the chains that it shares with every other engine of the machine: ours leaves them
    // alone, `network.ts` sets what it needs.
    ...["--iptables=false", "--ip6tables=false", "--log-level", "warn"],
  ];
  const remedy = `It needs root, overlayfs and control groups, and the free addresses ${subnet(area)}.`;
  await startDaemon({ name: "dockerd", argv, folder, answers, remedy });
  return host;
}

/** A folder for DOCKER_CONFIG of our own: the person's ~/.docker stays as it is, and the buildx that we chose is found. */
function dockerConfig(folder: string, buildx: string): string {
  const config = join(folder, "docker-config");
  const plugin = join(config, "cli-plugins/docker-buildx");
  mkdirSync(join(config, "cli-plugins"), { recursive: true });
  rmSync(plugin, { force: true });
  symlinkSync(buildx, plugin);
  return config;
}

/** A port, from the environment or the default. */
function portOf(variable: string, fallback: number): number {
  const seen = process.env[variable] ?? String(fallback);
  if (/^\d{1,5}$/.test(seen) && Number(seen) > 0 && Number(seen) < 65536) return Number(seen);
  throw InputError.of({
    code: "bad-port",
    name: variable,
    seen: JSON.stringify(seen),
    accepted: "a port number, 1 to 65535",
    example: String(fallback),
  });
}

async function refuseTakenPort(port: number, variable: string): Promise<void> {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
  if (free) return;
  const holder = /users:\(\("([^"]+)",pid=(\d+)/.exec((await ask(["ss", "-Hltnp", `sport = :${port}`])) ?? "");
  throw new InputError({
    code: "port-taken",
    message: `Port ${port} of 127.0.0.1 is taken by ${holder ? `${holder[1]} (pid ${holder[2]})` : "another program"}.`,
    remedy: `Stop that program, or choose another port: ${variable}=${port + 1}`,
  });
}

/** Addresses of unix sockets end at 107 bytes, and the engine's longest lies deeper than ours. */
function refuseLongPath(folder: string): void {
  const longest = join(folder, "docker/exec/containerd/containerd.sock.ttrpc");
  if (Buffer.byteLength(longest) <= 107) return;
  throw new InputError({
    code: "path-too-long",
    message: `The state folder's name is too long for the sockets in it: ${folder}`,
    remedy: "Choose a shorter one: XDG_STATE_HOME=/var/tmp/state",
  });
}

function engineSocket(folder: string): string {
  return join(folder, "docker.sock");
}

function buildkitSocket(folder: string): string {
  return join(folder, "buildkit.sock");
}

function accepts(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => {
      resolve(false);
    });
  });
}

function words(text: string | undefined): string[] {
  return (text ?? "").split(/\s+/).filter(Boolean);
}
