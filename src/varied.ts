/** Makes a builder vary: its steps by a wrapper of its runtime, and the order of names by a file system of its own. */
import { join } from "node:path";
import { CommandFailed, Failure } from "./errors.ts";
import type { Host, Running } from "./host/host.ts";
import {
  outcomes,
  runtimeWrapper,
  variationNamed,
  type VariationName,
  type VariationOutcome,
} from "./image/variations.ts";

/** Where the wrapper's files lie in a builder's container. */
const IN_CONTAINER = "/var/lib/immutable-servers";
const CONTAINER_RUNTIME = "/usr/bin/buildkit-runc";

/** The interface of the steps' own network, and how slow it is: 128 kbit a second of requests and acknowledgements let 8 to 12
 *  Mbit a second come in, like a line at home. */
const INTERFACE = "steps0";
const SLOW = ["rate", "128kbit", "burst", "3kb", "latency", "5s"];
const NETWORK_START_MS = 5000;

export interface Varied {
  /** What came of each variation, asked after the build. */
  outcomes(): Promise<VariationOutcome[]>;
  /** Ends what was started for it; nothing in most cases. */
  close?(): Promise<void>;
}

/** Why a variation could not be done. */
interface Left {
  because: string;
}

/** For a builder that the caller set up: nobody else's steps may be changed, so only what the build itself says varies. */
export function variedNamed(name: string, vary: readonly VariationName[]): Varied {
  return {
    outcomes: () =>
      Promise.resolve(
        vary.map((each) =>
          ["argument", "context"].includes(variationNamed(each).by)
            ? { name: each, applied: true }
            : { name: each, applied: false, because: `${name} is a builder of yours: leave \`rebuilder\` out` },
        ),
      ),
  };
}

/** For a buildkitd process: what its argv becomes. `store`: the folder of its store, not yet there. */
export async function variedProcess(
  host: Host,
  options: { vary: readonly VariationName[]; folder: string; store: string },
): Promise<Varied & { argv(buildkitd: readonly string[]): string[] }> {
  const { vary, folder, store } = options;
  if (vary.length === 0) return { argv: (buildkitd) => [...buildkitd], outcomes: () => Promise.resolve([]) };
  const runtime = await firstLine(host, ["which", "buildkit-runc", "runc"]);
  const order = vary.includes("order") ? await otherFileSystem(host, folder, store) : { because: "" };
  const clock = vary.includes("clock") ? await clockLibrary(host) : { because: "" };
  const network = vary.includes("network") ? await slowNetwork(host, folder) : { because: "" };
  const wrapper = join(folder, "runtime");
  if (runtime !== undefined) {
    const done = { ...("library" in clock && { clock }), ...("namespace" in network && { network }) };
    await writeWrapper(host, wrapper, { vary, runtime, folder: wrapper, ...done });
  }
  return {
    argv: (buildkitd) => [
      ...("argv" in order ? order.argv : []),
      ...buildkitd,
      ...(runtime === undefined ? [] : [`--oci-worker-binary=${join(wrapper, "runc")}`]),
    ],
    outcomes: async () => {
      const log = (await host.read(join(wrapper, "log"))) ?? "";
      const known = { order: why(order), clock: why(clock), network: why(network) };
      return judged(outcomes(log, vary), known, runtime === undefined ? "runc is not on this machine" : undefined);
    },
    ...("close" in network && { close: network.close }),
  };
}

/** For a builder's container that has just started: its runtime is replaced by the wrapper. */
export async function variedContainer(
  host: Host,
  options: { vary: readonly VariationName[]; container: string },
): Promise<Varied> {
  const { vary, container } = options;
  if (vary.length === 0) return { outcomes: () => Promise.resolve([]) };
  const inside = (...argv: string[]) => host.run(["docker", "exec", container, ...argv]);
  const order = "the store of a builder container lies where docker puts it: `rebuilder: buildkitd` can vary it";
  const network = "a builder container has the network that docker gives it: `rebuilder: buildkitd` can vary it";
  const clock = vary.includes("clock") ? await clockLibrary(host) : { because: "" };
  let runtime: string | undefined;
  try {
    const folder = await host.temporaryFolder();
    const real = `${CONTAINER_RUNTIME}.real`;
    const library = "library" in clock ? clock : undefined;
    await writeWrapper(host, folder, {
      vary,
      runtime: real,
      folder: IN_CONTAINER,
      ...(library && { clock: { ...library, library: `${IN_CONTAINER}/clock/${nameOf(library.library)}` } }),
    });
    await inside("mkdir", "-p", `${IN_CONTAINER}/clock`);
    await host.run(["docker", "cp", `${folder}/.`, `${container}:${IN_CONTAINER}`]);
    if (library) await host.run(["docker", "cp", "-L", library.library, `${container}:${IN_CONTAINER}/clock/`]);
    await inside("cp", CONTAINER_RUNTIME, real);
    await inside("cp", `${IN_CONTAINER}/runc`, CONTAINER_RUNTIME);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    runtime = `its runtime could not be wrapped: ${error.message}`;
  }
  return {
    outcomes: async () => {
      const log = await inside("cat", `${IN_CONTAINER}/log`).catch(() => ({ stdout: "" }));
      return judged(outcomes(log.stdout, vary), { order, clock: why(clock), network }, runtime);
    },
  };
}

/** The log of the steps, and what is known beside it: of single variations, and why the runtime is not wrapped. */
function judged(
  logged: readonly VariationOutcome[],
  known: Partial<Record<VariationName, string | undefined>>,
  runtime: string | undefined,
): VariationOutcome[] {
  return logged.map((outcome) => {
    const { name } = outcome;
    const { by } = variationNamed(name);
    const inSteps = by === "runtime" || by === "argument";
    const because = (inSteps ? runtime : undefined) ?? known[name];
    if (because !== undefined) return { name, applied: false, because };
    return inSteps ? outcome : { name, applied: true };
  });
}

function why(prepared: object | Left): string | undefined {
  return "because" in prepared ? prepared.because : undefined;
}

async function writeWrapper(host: Host, folder: string, options: Parameters<typeof runtimeWrapper>[0]): Promise<void> {
  for (const [name, text] of Object.entries(runtimeWrapper(options))) {
    await host.write(join(folder, name), text);
    await host.run(["chmod", "755", join(folder, name)]);
  }
}

/** ext4 lists names by a hash with a seed of each file system's own; on one machine both stores would list alike.
 *  The mount is the daemon's own, and goes with it. */
async function otherFileSystem(host: Host, folder: string, store: string): Promise<{ argv: string[] } | Left> {
  const disk = join(folder, "store.ext4");
  try {
    const free = (await host.run(["df", "--output=avail", "-B1", folder])).stdout.trim().split("\n").at(-1) ?? "";
    await host.run(["mkdir", "-p", store]);
    await host.run(["truncate", `--size=${Math.floor(Number(free) * 0.9)}`, disk]);
    // A file system for one build: no journal, and nothing written before it is needed.
    await host.run(["mkfs.ext4", "-q", "-F", "-m0", "-O", "^has_journal", "-E", "lazy_itable_init=1,nodiscard", disk]);
    const mounted = [
      "unshare",
      "--mount",
      "--propagation=private",
      "sh",
      "-c",
      'mount -o loop "$0" "$1" && shift && exec "$@"',
    ];
    const argv = [...mounted, disk, store];
    await host.run([...argv, "mountpoint", "-q", store]);
    return { argv };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: `no file system could be made for its store: ${error.message}` };
  }
}

/** libfaketime as Debian and Ubuntu have it: installed, or their package, which needs no root to be unpacked. */
async function clockLibrary(host: Host): Promise<{ library: string; needs: string } | Left> {
  const libraryIn = (folder: string) =>
    firstLine(host, ["find", folder, "-path", "*/faketime/libfaketime.so.1", "-not", "-type", "d"]);
  try {
    let library = await libraryIn("/usr/lib");
    library ??= await libraryIn(await unpacked(host, ["libfaketime"]));
    if (library === undefined) return { because: "Debian's package libfaketime is without its library" };
    const { stdout } = await host.run(["grep", "-aoE", "GLIBC_2\\.[0-9]+", library]);
    const newest = Math.max(...stdout.split("\n").map((line) => Number(line.trim().slice("GLIBC_2.".length))));
    return { library, needs: `GLIBC_2.${newest}` };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: "libfaketime is not on this machine: `apt-get install libfaketime` in a step before" };
  }
}

/** A network for the steps alone, behind a program that speaks to the world for them: the machine's own network, its rules and
 *  its interfaces stay as they are. Its end is that of its two programs. */
async function slowNetwork(
  host: Host,
  folder: string,
): Promise<{ namespace: string; resolver: string; close(): Promise<void> } | Left> {
  const running: Running[] = [];
  const close = async () => {
    for (const program of running.toReversed()) await program.stop();
  };
  const log = join(folder, "network.log");
  try {
    const slirp = await slirpProgram(host);
    const resolver = join(folder, "resolv.conf");
    const lines = ((await host.read("/etc/resolv.conf")) ?? "").split("\n");
    // slirp4netns asks the machine's name servers itself, also one on its loopback.
    await host.write(
      resolver,
      ["nameserver 10.0.2.3", ...lines.filter((line) => !/^nameserver\b/.test(line))].join("\n"),
    );
    const start = async (...argv: string[]) => {
      const program = await host.start(["setpriv", "--pdeathsig=TERM", ...argv], { log });
      running.push(program);
      return program.pid;
    };
    const holder = await start("unshare", "--net", "sleep", "infinity");
    const namespace = `/proc/${holder}/ns/net`;
    const own = await firstLine(host, ["readlink", "/proc/self/ns/net"]);
    // Until it has a namespace of its own, it has the machine's.
    await until(host, async () => ![own, undefined].includes(await firstLine(host, ["readlink", namespace])));
    await start(...slirp, "--configure", "--mtu=1500", String(holder), INTERFACE);
    const inside = ["nsenter", `--net=${namespace}`];
    await until(host, async () => {
      const { stdout } = await host.run([...inside, "ip", "route"]);
      return stdout.includes(`default via 10.0.2.2 dev ${INTERFACE}`);
    });
    await host.run([...inside, "tc", "qdisc", "add", "dev", INTERFACE, "root", "tbf", ...SLOW]);
    return { namespace, resolver, close };
  } catch (error) {
    await close();
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: `no slower network could be made for its steps: ${error.message}` };
  }
}

async function until(host: Host, ready: () => Promise<boolean>): Promise<void> {
  const deadline = host.now() + NETWORK_START_MS;
  while (!(await ready())) {
    if (host.now() > deadline)
      throw new CommandFailed({ code: "network-start", message: "it did not begin", remedy: "" });
    await host.sleep(50);
  }
}

/** slirp4netns: installed, or the package of Debian and Ubuntu with its library. */
async function slirpProgram(host: Host): Promise<string[]> {
  const installed = await firstLine(host, ["which", "slirp4netns"]);
  if (installed !== undefined) return [installed];
  const folder = await unpacked(host, ["slirp4netns", "libslirp0"]);
  const library = await firstLine(host, ["find", folder, "-name", "libslirp.so.0"]);
  return ["env", `LD_LIBRARY_PATH=${(library ?? "").replace(/\/[^/]*$/, "")}`, join(folder, "usr/bin/slirp4netns")];
}

/** A folder with the files of Debian's or Ubuntu's packages, for which no root is needed. */
async function unpacked(host: Host, packages: readonly string[]): Promise<string> {
  const folder = await host.temporaryFolder();
  await host.run(["apt-get", "download", ...packages], { cwd: folder });
  const { stdout } = await host.run(["find", folder, "-name", "*.deb"]);
  for (const archive of stdout.trim().split("\n")) await host.run(["dpkg-deb", "--extract", archive, folder]);
  return folder;
}

async function firstLine(host: Host, argv: readonly string[]): Promise<string | undefined> {
  const { stdout } = await host.run(argv, { accept: [0, 1] });
  return stdout.split("\n").find((line) => line !== "");
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
