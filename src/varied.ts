/** Makes a builder vary: its steps by a wrapper of its runtime, and the order of names by a file system of its own. */
import { join } from "node:path";
import { Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
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

export interface Varied {
  /** What came of each variation, asked after the build. */
  outcomes(): Promise<VariationOutcome[]>;
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
  const wrapper = join(folder, "runtime");
  if (runtime !== undefined) await writeWrapper(host, wrapper, { vary, runtime, folder: wrapper, ...found(clock) });
  return {
    argv: (buildkitd) => [
      ...("argv" in order ? order.argv : []),
      ...buildkitd,
      ...(runtime === undefined ? [] : [`--oci-worker-binary=${join(wrapper, "runc")}`]),
    ],
    outcomes: async () => {
      const log = (await host.read(join(wrapper, "log"))) ?? "";
      return judged(outcomes(log, vary), {
        order: "because" in order ? order.because : undefined,
        clock: "because" in clock ? clock.because : undefined,
        ...(runtime === undefined ? { runtime: "runc is not on this machine" } : {}),
      });
    },
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
  const clock = vary.includes("clock") ? await clockLibrary(host) : { because: "" };
  let runtime: string | undefined;
  try {
    const folder = await host.temporaryFolder();
    const real = `${CONTAINER_RUNTIME}.real`;
    const library = found(clock).clock;
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
      return judged(outcomes(log.stdout, vary), {
        order,
        clock: "because" in clock ? clock.because : undefined,
        ...(runtime === undefined ? {} : { runtime }),
      });
    },
  };
}

/** The log of the steps, and what is known beside it. */
function judged(
  logged: readonly VariationOutcome[],
  known: { order: string | undefined; clock: string | undefined; runtime?: string },
): VariationOutcome[] {
  return logged.map((outcome) => {
    const { by } = variationNamed(outcome.name);
    if (by === "context") return { name: outcome.name, applied: true };
    if (by === "store") {
      return known.order === undefined
        ? { name: outcome.name, applied: true }
        : { name: outcome.name, applied: false, because: known.order };
    }
    const why = known.runtime ?? (outcome.name === "clock" ? known.clock : undefined);
    return why === undefined ? outcome : { name: outcome.name, applied: false, because: why };
  });
}

async function writeWrapper(host: Host, folder: string, options: Parameters<typeof runtimeWrapper>[0]): Promise<void> {
  for (const [name, text] of Object.entries(runtimeWrapper(options))) {
    await host.write(join(folder, name), text);
    await host.run(["chmod", "755", join(folder, name)]);
  }
}

/** ext4 lists names by a hash with a seed of each file system's own; on one machine both stores would list alike.
 *  The mount is the daemon's own, and goes with it. */
async function otherFileSystem(
  host: Host,
  folder: string,
  store: string,
): Promise<{ argv: string[] } | { because: string }> {
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
async function clockLibrary(host: Host): Promise<{ library: string; needs: string } | { because: string }> {
  const within = (folder: string) =>
    firstLine(host, ["find", folder, "-path", "*/faketime/libfaketime.so.1", "-not", "-type", "d"]);
  try {
    let library = await within("/usr/lib");
    if (library === undefined) {
      const folder = await host.temporaryFolder();
      await host.run(["apt-get", "download", "libfaketime"], { cwd: folder });
      const archive = await firstLine(host, ["find", folder, "-name", "*.deb"]);
      await host.run(["dpkg-deb", "--extract", archive ?? "", folder]);
      library = await within(folder);
    }
    if (library === undefined) return { because: "Debian's package libfaketime is without its library" };
    const { stdout } = await host.run(["grep", "-aoE", "GLIBC_2\\.[0-9]+", library]);
    const newest = Math.max(...stdout.split("\n").map((line) => Number(line.trim().slice("GLIBC_2.".length))));
    return { library, needs: `GLIBC_2.${newest}` };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: "libfaketime is not on this machine: `apt-get install libfaketime` in a step before" };
  }
}

function found(clock: { library: string; needs: string } | { because: string }) {
  return "library" in clock ? { clock } : {};
}

async function firstLine(host: Host, argv: readonly string[]): Promise<string | undefined> {
  const { stdout } = await host.run(argv, { accept: [0, 1] });
  return stdout.split("\n").find((line) => line !== "");
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
