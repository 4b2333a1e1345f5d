/** Which BuildKit a build runs on: the caller's, or one of its own. The checking build never shares a store with the first,
 *  because one BuildKit shares the steps of simultaneous builds even with --no-cache. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { refuseFullDisk } from "./disk.ts";
import { CommandFailed, InputError } from "./errors.ts";
import type { Host, RunOptions } from "./host/host.ts";
import { parsePlatform, samePlatform } from "./image/platform.ts";
import { isLoopback } from "./image/reference.ts";
import { retried } from "./retry.ts";
import { variedContainer, variedNamed, variedProcess, type Varied } from "./varied.ts";
import type { VariationName } from "./image/variations.ts";

/** BuildKit of builders that this project makes: 0.31.1. */
export const BUILDKIT_IMAGE =
  "moby/buildkit:v0.31.1@sha256:6b59b7df63a8cb9902736f9ddf7fcff8261613d3e7449b8ea8b7537fc399c03a";
/** The oldest that can rewrite the times in a layer. */
const OLDEST = [0, 13] as const;
/** The reserved name for a buildkitd process of the step's own. */
export const PROCESS = "buildkitd";
const START_MS = 30_000;
/** Beginning of the names of checking builders; the process id of their run follows. */
const CHECKING = "immutable-servers-check-";

export interface Builder {
  name: string;
  /** What it says of itself, which a caller's is asked when this is looked at first. Fails when that is unknown, unfit or down; one of
   *  the step's own is known. */
  readonly worker: Promise<Worker>;
  /** Its store was empty when it was made, and only this run fills it. */
  fresh: boolean;
  /** Whether it is one of the step's own, on the step's machine. */
  own: boolean;
  /** What it does differently on purpose. */
  varied: Varied;
  /** What docker needs in its environment to know the builder. */
  env: Record<string, string>;
  /** Removes what was made for the occasion; a caller's builder stays. */
  close(): Promise<void>;
}

/** A BuildKit. */
export interface Worker {
  /** BuildKit's id of it; it belongs to one store, so two equal ids mean one shared store. */
  id: string;
  version: string;
  /** Platforms whose programs it runs, natively or emulated; empty where it does not say. */
  platforms: string[];
  /** What it keeps file systems with; undefined when it does not say. */
  snapshotter: string | undefined;
}

interface Node {
  IDs?: string[];
  Version?: string;
  Platforms?: string[];
  Err?: string;
  Labels?: Record<string, string>;
}

/** A builder as `docker buildx ls --format=json` tells of it. */
interface Listed {
  Name: string;
  Driver: string;
  Nodes: Node[];
}

export interface BuilderOptions {
  asked: string | undefined;
  checking: boolean;
  repository: string;
  /** Bytes that must be free where a builder of our own writes. */
  freeDisk?: number;
  /** Variations that the builder is to do; none by default. */
  vary?: readonly VariationName[];
}

let making: Promise<unknown> = Promise.resolve();

/** A builder for one build. `asked`: the name of a builder, `buildkitd`, or undefined for one of its own.
 *  Throws CommandFailed when one of its own does not start. */
export async function openBuilder(host: Host, options: BuilderOptions): Promise<Builder> {
  const { asked, vary = [] } = options;
  if (asked === undefined || asked === PROCESS) return opened(host, options).catch(withoutBuildx(host));
  let known: Promise<Worker> | undefined;
  const inspected = () => {
    const asking = inspect(host, asked, "named").catch(withoutBuildx(host));
    asking.catch(() => undefined);
    return asking;
  };
  return {
    name: asked,
    // Asked while it builds: what is wrong with it is told all the same, and the build need not wait for the answer.
    get worker() {
      return (known ??= inspected());
    },
    own: false,
    env: {},
    fresh: false,
    varied: variedNamed(asked, vary),
    close: () => Promise.resolve(),
  };
}

/** Asked only after a failure: it costs every build a tenth of a second. */
function withoutBuildx(host: Host): (error: unknown) => Promise<never> {
  return async (error) => {
    const present = await host.run(["docker", "buildx", "version"], { cleanup: true }).catch(() => undefined);
    throw present === undefined && !host.signal.aborted ? buildxMissing(error) : error;
  };
}

function buildxMissing(cause: unknown): CommandFailed {
  return new CommandFailed({
    code: "buildx-missing",
    message: "docker buildx is not on this machine.",
    remedy: "Install Docker's buildx plugin, or put docker/setup-buildx-action before this step.",
    cause,
  });
}

async function opened(host: Host, options: BuilderOptions): Promise<Builder> {
  if (options.asked === PROCESS) return openProcess(host, options);
  if (options.checking) return openContainer(host, options);
  // Two chains that begin at once must not both make the builder that they share.
  const made = making.then(() => openContainer(host, options));
  making = made.catch(() => undefined);
  return made;
}

/** A BuildKit container; the first build's is kept for its cache, the checking build's is made empty and removed. */
async function openContainer(host: Host, options: BuilderOptions): Promise<Builder> {
  const { checking, repository, freeDisk = 0, vary = [] } = options;
  const [known] = await Promise.all([listed(host, { accept: [0, 1] }), refuseFullEngine(host, freeDisk)]);
  await removeStale(host, known);
  const name = checking ? `${CHECKING}${process.pid}-${randomBytes(4).toString("hex")}` : "immutable-servers";
  const before = known.find((builder) => builder.Name === name);
  const remove = () => host.run(["docker", "buildx", "rm", "--force", name], { accept: [0, 1], cleanup: true });
  const create = [
    "docker",
    "buildx",
    "create",
    `--name=${name}`,
    "--driver=docker-container",
    `--driver-opt=image=${BUILDKIT_IMAGE}`,
    // A registry on this machine is only reachable from the machine's own network.
    ...(isLoopback(repository) ? ["--driver-opt=network=host"] : []),
  ];
  try {
    if (before === undefined) await host.run(create);
    const runs = before?.Nodes[0]?.IDs !== undefined;
    if (!runs)
      await retried(host, `Starting ${name}`, () => host.run(["docker", "buildx", "inspect", "--bootstrap", name]));
    const close = async () => {
      if (checking) await remove();
    };
    const varied = await variedContainer(host, { vary, container: `buildx_buildkit_${name}0` });
    const worker = Promise.resolve(runs ? workerOf(before, "own") : await inspect(host, name, "own"));
    return { name, worker, own: true, env: {}, fresh: checking, varied, close };
  } catch (error) {
    if (before === undefined) await remove();
    throw error instanceof CommandFailed && error.code === "command-failed" ? notStarted(error, checking) : error;
  }
}

/** The store of a container lies with the engine; only one on this machine can be measured from here. */
async function refuseFullEngine(host: Host, minimum: number): Promise<void> {
  if (minimum === 0 || !/^(unix:|$)/.test(host.env("DOCKER_HOST") ?? "")) return;
  const { code, stdout } = await host.run(["docker", "info", "--format={{.DockerRootDir}}"], { accept: [0, 1] });
  if (code !== 0) return;
  const remove =
    "See what `docker system df` shows, and remove it by `docker system prune` and `docker builder prune`.";
  await refuseFullDisk(host, { path: stdout.trim(), minimum, remove });
}

/** A run that is killed leaves its checking builder behind, a container with a full store. */
async function removeStale(host: Host, known: readonly Listed[]): Promise<void> {
  const names = new Set(
    known.map(({ Name }) => Name).filter((name) => /^immutable-servers-check-\d+-[0-9a-f]+$/.test(name)),
  );
  for (const name of names) {
    const pid = name.slice(CHECKING.length).split("-")[0] ?? "";
    const { code, stderr } = await host.run(["kill", "-0", pid], { accept: [0, 1] });
    if (code === 0 || !/no such process/i.test(stderr)) continue;
    host.info(`Removing ${name}, which a run that was killed has left.`);
    await host.run(["docker", "buildx", "rm", "--force", name], { accept: [0, 1] });
  }
}

function notStarted(cause: CommandFailed, checking: boolean): CommandFailed {
  const input = checking ? "rebuilder" : "builder";
  return new CommandFailed({
    code: "builder-start",
    message: `A BuildKit container does not start: ${
      cause.remedy
        .split("\n")
        .at(-1)
        ?.replace(/^ERROR: /, "") ?? ""
    }`,
    remedy: `It needs a docker engine that runs privileged containers and can pull ${BUILDKIT_IMAGE.replace(/@.*/, "")}. Else name a builder of yours by \`${input}\`, or \`${input}: buildkitd\` for a process (Linux, root).`,
    cause,
  });
}

/** A buildkitd process with an empty store, for machines that refuse privileged containers. Linux, root. */
async function openProcess(host: Host, { checking, freeDisk = 0, vary = [] }: BuilderOptions): Promise<Builder> {
  const folder = await host.temporaryFolder();
  const remove = "Free space there, or let TMPDIR name a folder on a larger disk.";
  await refuseFullDisk(host, { path: folder, minimum: freeDisk, remove });
  const store = join(folder, "store");
  const varied = await variedProcess(host, { vary, folder, store });
  const address = `unix://${join(folder, "buildkitd.sock")}`;
  // Known to this step alone, so that a run that is killed leaves no name behind.
  const env = { BUILDX_CONFIG: join(folder, "buildx") };
  const name = `immutable-servers-${checking ? "check" : "build"}`;
  const log = join(folder, "buildkitd.log");
  const daemon = await host.start(
    [
      // The daemon must not outlive a runner that is killed.
      "setpriv",
      "--pdeathsig=TERM",
      ...varied.argv([
        "buildkitd",
        `--addr=${address}`,
        `--root=${store}`,
        "--containerd-worker=false",
        "--oci-worker=true",
        "--oci-worker-snapshotter=overlayfs",
      ]),
    ],
    { log },
  );
  const close = async () => {
    await daemon.stop();
    await varied.close?.();
  };
  try {
    await host.run(["docker", "buildx", "create", `--name=${name}`, "--driver=remote", address], { env });
    const deadline = host.now() + START_MS;
    for (;;) {
      const { code } = await host.run(["docker", "buildx", "inspect", "--bootstrap", name], { accept: [0, 1], env });
      if (code === 0) {
        const worker = Promise.resolve(await inspect(host, name, "own", env));
        return { name, worker, own: true, env, fresh: true, varied, close };
      }
      if (host.now() > deadline) {
        const tail = (await host.read(log))?.trim().split("\n").slice(-10).join("\n") ?? "";
        throw new CommandFailed({ code: "buildkitd-start", message: "buildkitd did not start.", remedy: tail });
      }
      await host.sleep(200);
    }
  } catch (error) {
    await close();
    throw error;
  }
}

async function inspect(
  host: Host,
  name: string,
  whose: "named" | "own",
  env: Record<string, string> = {},
): Promise<Worker> {
  const found = (await listed(host, { env })).find((builder) => builder.Name === name);
  if (found) return workerOf(found, whose);
  throw InputError.of({
    code: "builder-unknown",
    name: "builder",
    seen: JSON.stringify(name),
    accepted: "a builder that `docker buildx ls` shows, `buildkitd`, or nothing for one of its own",
    example: "docker buildx create --name my-builder",
  });
}

/** The builders that docker knows, each told once for itself and once for each of its nodes. */
async function listed(host: Host, options: RunOptions): Promise<Listed[]> {
  const { stdout } = await host.run(["docker", "buildx", "ls", "--format={{json .}}"], options);
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Listed);
}

function workerOf(found: Listed, whose: "named" | "own"): Worker {
  const name = found.Name;
  const node = found.Nodes[0] ?? {};
  if (found.Driver === "docker") {
    throw unfit(
      name,
      "is the docker engine's built-in one, which cannot set every time in an image",
      node.Version ?? "",
    );
  }
  const id = node.IDs?.[0];
  if (node.Err !== undefined || id === undefined) {
    throw new CommandFailed({
      code: "builder-down",
      message: `Builder ${name} does not answer${node.Err === undefined ? "" : `: ${node.Err}`}.`,
      remedy:
        whose === "named" ? `Start it, or look at \`docker buildx inspect ${name}\`.` : "Is the docker engine running?",
    });
  }
  const version = node.Version ?? "";
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  // A BuildKit built from source may report v0.0.0; the check of rewritten timestamps after the build judges it.
  const known = major !== undefined && !(Number(major) === 0 && Number(minor) === 0);
  if (known && Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]) throw unfit(name, "is too old", version);
  const snapshotter = node.Labels?.["org.mobyproject.buildkit.worker.snapshotter"];
  return { id, version, platforms: node.Platforms ?? [], snapshotter };
}

/** Throws InputError where a builder does not say that it runs the programs of a platform; one that says nothing is believed to. */
export async function refusePlatform({ name, worker }: Builder, platform: string, cause?: unknown): Promise<void> {
  const { platforms } = await worker;
  const runs = (one: string) => samePlatform(parsePlatform(one), parsePlatform(platform));
  if (platforms.length === 0 || platforms.some(runs)) return;
  const known = platforms.filter((one) => one.split("/").length < 3).join(", ");
  throw InputError.of({
    code: "platform-missing",
    name: "platforms",
    seen: `${platform}, which builder ${name} does not run${known === "" ? "" : ` (it runs ${known})`},`,
    accepted: `a runner of that platform, by \`runners\` in the configuration, or emulation on this one: docker/setup-qemu-action before the build, or on a machine \`docker run --privileged --rm tonistiigi/binfmt --install ${platform.split("/")[1] ?? ""}\``,
    example: `runners: { ${platform}: ubuntu-24.04-arm }`,
    cause,
  });
}

function unfit(name: string, why: string, version: string): InputError {
  return InputError.of({
    code: "buildkit-too-old",
    name: "builder",
    seen: `${JSON.stringify(name)} (it ${why}${version === "" ? "" : `; BuildKit ${version}`})`,
    accepted: `a builder with BuildKit ${OLDEST.join(".")} or newer, not of the driver "docker"`,
    example: "docker buildx create --name my-builder --driver docker-container",
  });
}
