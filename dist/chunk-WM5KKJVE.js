import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  layerSteps
} from "./chunk-VEP64MFY.js";
import {
  blobEntries
} from "./chunk-3PMP3VVU.js";
import {
  REWRITTEN,
  buildChecks,
  gunzipped,
  recordedSteps,
  refuseDishonest
} from "./chunk-KSUXEWX3.js";
import {
  decideNow
} from "./chunk-YRX6XDAZ.js";
import {
  IMAGE_CONTEXT,
  buildSecrets,
  changesSentence,
  changesSince,
  completed,
  emptyDockerfile,
  epochOf,
  fillDockerfile,
  git,
  keyOn,
  mountsKey,
  prepareStage,
  steadyContext,
  variedContext
} from "./chunk-MLWYURLA.js";
import {
  openLookup
} from "./chunk-VYPESJBY.js";
import {
  pasteable
} from "./chunk-26PBJSGD.js";
import {
  OTHER_HOSTNAME,
  addressOf,
  fetchImages,
  imageConfig,
  isLoopback,
  manifest,
  outcomes,
  parseDigest,
  parsePlatform,
  pinned,
  retried,
  runtimeWrapper,
  samePlatform,
  stageNamed,
  variationNamed
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  CommandFailed,
  Failure,
  InputError,
  asFailure
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/build.ts
import { join as join4 } from "node:path";

// src/builder.ts
import { randomBytes } from "node:crypto";
import { join as join2 } from "node:path";

// src/disk.ts
var GB = 1e3 ** 3;
async function refuseFullDisk(host, { path, minimum, remove }) {
  if (minimum === 0) return;
  const free = await freeBytes(host, path);
  if (free === void 0 || free >= minimum) return;
  throw new CheckFailed({
    code: "disk-low",
    message: `${path} has ${gigabytes(free)} free; a build starts with ${gigabytes(minimum)}, the setting \`free-disk\`.`,
    remedy: `${remove} Or lower \`free-disk\`.`
  });
}
__name(refuseFullDisk, "refuseFullDisk");
async function freeBytes(host, path) {
  try {
    const { code, stdout } = await host.run(["df", "-Pk", path], { accept: [0, 1] });
    const blocks = stdout.trim().split("\n").at(-1)?.split(/\s+/)[3];
    return code === 0 && blocks !== void 0 && /^\d+$/.test(blocks) ? Number(blocks) * 1024 : void 0;
  } catch {
    return void 0;
  }
}
__name(freeBytes, "freeBytes");
function gigabytes(bytes) {
  return `${(bytes / GB).toFixed(1)} GB`;
}
__name(gigabytes, "gigabytes");

// src/varied.ts
import { join } from "node:path";
var IN_CONTAINER = "/var/lib/immutable-servers";
var CONTAINER_RUNTIME = "/usr/bin/buildkit-runc";
var INTERFACE = "steps0";
var SLOW = ["rate", "128kbit", "burst", "3kb", "latency", "5s"];
var NETWORK_START_MS = 5e3;
function variedNamed(name, vary) {
  return {
    outcomes: /* @__PURE__ */ __name(() => Promise.resolve(
      vary.map(
        (each) => ["argument", "context"].includes(variationNamed(each).by) ? { name: each, applied: true } : { name: each, applied: false, because: `${name} is a builder of yours: leave \`rebuilder\` out` }
      )
    ), "outcomes")
  };
}
__name(variedNamed, "variedNamed");
async function variedProcess(host, options) {
  const { vary, folder, store } = options;
  if (vary.length === 0) return { argv: /* @__PURE__ */ __name((buildkitd) => [...buildkitd], "argv"), outcomes: /* @__PURE__ */ __name(() => Promise.resolve([]), "outcomes") };
  const runtime = await firstLine(host, ["which", "buildkit-runc", "runc"]);
  const order = vary.includes("order") ? await otherFileSystem(host, folder, store) : { because: "" };
  const clock = vary.includes("clock") ? await clockLibrary(host) : { because: "" };
  const network = vary.includes("network") ? await slowNetwork(host, folder) : { because: "" };
  const wrapper = join(folder, "runtime");
  if (runtime !== void 0) {
    const done = { ..."library" in clock && { clock }, ..."namespace" in network && { network } };
    await writeWrapper(host, wrapper, { vary, runtime, folder: wrapper, ...done });
  }
  return {
    argv: /* @__PURE__ */ __name((buildkitd) => [
      ..."argv" in order ? order.argv : [],
      ...buildkitd,
      ...runtime === void 0 ? [] : [`--oci-worker-binary=${join(wrapper, "runc")}`]
    ], "argv"),
    outcomes: /* @__PURE__ */ __name(async () => {
      const log = await host.read(join(wrapper, "log")) ?? "";
      const known = { order: why(order), clock: why(clock), network: why(network) };
      return judged(outcomes(log, vary), known, runtime === void 0 ? "runc is not on this machine" : void 0);
    }, "outcomes"),
    ..."close" in network && { close: network.close }
  };
}
__name(variedProcess, "variedProcess");
async function variedContainer(host, options) {
  const { vary, container } = options;
  if (vary.length === 0) return { outcomes: /* @__PURE__ */ __name(() => Promise.resolve([]), "outcomes") };
  const inside = /* @__PURE__ */ __name((...argv) => host.run(["docker", "exec", container, ...argv]), "inside");
  const order = "the store of a builder container lies where docker puts it: `rebuilder: buildkitd` can vary it";
  const network = "a builder container has the network that docker gives it: `rebuilder: buildkitd` can vary it";
  const clock = vary.includes("clock") ? await clockLibrary(host) : { because: "" };
  let runtime;
  try {
    const folder = await host.temporaryFolder();
    const real = `${CONTAINER_RUNTIME}.real`;
    const library = "library" in clock ? clock : void 0;
    await writeWrapper(host, folder, {
      vary,
      runtime: real,
      folder: IN_CONTAINER,
      ...library && { clock: { ...library, library: `${IN_CONTAINER}/clock/${nameOf(library.library)}` } }
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
    outcomes: /* @__PURE__ */ __name(async () => {
      const log = await inside("cat", `${IN_CONTAINER}/log`).catch(() => ({ stdout: "" }));
      return judged(outcomes(log.stdout, vary), { order, clock: why(clock), network }, runtime);
    }, "outcomes")
  };
}
__name(variedContainer, "variedContainer");
function judged(logged, known, runtime) {
  return logged.map((outcome) => {
    const { name } = outcome;
    const { by } = variationNamed(name);
    const inSteps = by === "runtime" || by === "argument";
    const because = (inSteps ? runtime : void 0) ?? known[name];
    if (because !== void 0) return { name, applied: false, because };
    return inSteps ? outcome : { name, applied: true };
  });
}
__name(judged, "judged");
function why(prepared) {
  return "because" in prepared ? prepared.because : void 0;
}
__name(why, "why");
async function writeWrapper(host, folder, options) {
  for (const [name, text] of Object.entries(runtimeWrapper(options))) {
    await host.write(join(folder, name), text);
    await host.run(["chmod", "755", join(folder, name)]);
  }
}
__name(writeWrapper, "writeWrapper");
async function otherFileSystem(host, folder, store) {
  const disk = join(folder, "store.ext4");
  try {
    const free = (await host.run(["df", "--output=avail", "-B1", folder])).stdout.trim().split("\n").at(-1) ?? "";
    await host.run(["mkdir", "-p", store]);
    await host.run(["truncate", `--size=${Math.floor(Number(free) * 0.9)}`, disk]);
    await host.run(["mkfs.ext4", "-q", "-F", "-m0", "-O", "^has_journal", "-E", "lazy_itable_init=1,nodiscard", disk]);
    const mounted = [
      "unshare",
      "--mount",
      "--propagation=private",
      "sh",
      "-c",
      'mount -o loop "$0" "$1" && shift && exec "$@"'
    ];
    const argv = [...mounted, disk, store];
    await host.run([...argv, "mountpoint", "-q", store]);
    return { argv };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: `no file system could be made for its store: ${error.message}` };
  }
}
__name(otherFileSystem, "otherFileSystem");
async function clockLibrary(host) {
  const libraryIn = /* @__PURE__ */ __name((folder) => firstLine(host, ["find", folder, "-path", "*/faketime/libfaketime.so.1", "-not", "-type", "d"]), "libraryIn");
  try {
    let library = await libraryIn("/usr/lib");
    library ??= await libraryIn(await unpacked(host, ["libfaketime"]));
    if (library === void 0) return { because: "Debian's package libfaketime is without its library" };
    const { stdout } = await host.run(["grep", "-aoE", "GLIBC_2\\.[0-9]+", library]);
    const newest = Math.max(...stdout.split("\n").map((line) => Number(line.trim().slice("GLIBC_2.".length))));
    return { library, needs: `GLIBC_2.${newest}` };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    return { because: "libfaketime is not on this machine: `apt-get install libfaketime` in a step before" };
  }
}
__name(clockLibrary, "clockLibrary");
async function slowNetwork(host, folder) {
  const running = [];
  const close = /* @__PURE__ */ __name(async () => {
    for (const program of running.toReversed()) await program.stop();
  }, "close");
  const log = join(folder, "network.log");
  try {
    const slirp = await slirpProgram(host);
    const resolver = join(folder, "resolv.conf");
    const lines = (await host.read("/etc/resolv.conf") ?? "").split("\n");
    await host.write(
      resolver,
      ["nameserver 10.0.2.3", ...lines.filter((line) => !/^nameserver\b/.test(line))].join("\n")
    );
    const start = /* @__PURE__ */ __name(async (...argv) => {
      const program = await host.start(["setpriv", "--pdeathsig=TERM", ...argv], { log });
      running.push(program);
      return program.pid;
    }, "start");
    const holder = await start("unshare", "--net", "sleep", "infinity");
    const namespace = `/proc/${holder}/ns/net`;
    const own = await firstLine(host, ["readlink", "/proc/self/ns/net"]);
    await until(host, async () => ![own, void 0].includes(await firstLine(host, ["readlink", namespace])));
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
__name(slowNetwork, "slowNetwork");
async function until(host, ready) {
  const deadline = host.now() + NETWORK_START_MS;
  while (!await ready()) {
    if (host.now() > deadline)
      throw new CommandFailed({ code: "network-start", message: "it did not begin", remedy: "" });
    await host.sleep(50);
  }
}
__name(until, "until");
async function slirpProgram(host) {
  const installed = await firstLine(host, ["which", "slirp4netns"]);
  if (installed !== void 0) return [installed];
  const folder = await unpacked(host, ["slirp4netns", "libslirp0"]);
  const library = await firstLine(host, ["find", folder, "-name", "libslirp.so.0"]);
  return ["env", `LD_LIBRARY_PATH=${(library ?? "").replace(/\/[^/]*$/, "")}`, join(folder, "usr/bin/slirp4netns")];
}
__name(slirpProgram, "slirpProgram");
async function unpacked(host, packages) {
  const folder = await host.temporaryFolder();
  await host.run(["apt-get", "download", ...packages], { cwd: folder });
  const { stdout } = await host.run(["find", folder, "-name", "*.deb"]);
  for (const archive of stdout.trim().split("\n")) await host.run(["dpkg-deb", "--extract", archive, folder]);
  return folder;
}
__name(unpacked, "unpacked");
async function firstLine(host, argv) {
  const { stdout } = await host.run(argv, { accept: [0, 1] });
  return stdout.split("\n").find((line) => line !== "");
}
__name(firstLine, "firstLine");
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
__name(nameOf, "nameOf");

// src/builder.ts
var BUILDKIT_IMAGE = "moby/buildkit:v0.31.1@sha256:6b59b7df63a8cb9902736f9ddf7fcff8261613d3e7449b8ea8b7537fc399c03a";
var OLDEST = [0, 13];
var PROCESS = "buildkitd";
var START_MS = 3e4;
var CHECKING = "immutable-servers-check-";
var making = Promise.resolve();
async function openBuilder(host, options) {
  const { asked, vary = [] } = options;
  if (asked === void 0 || asked === PROCESS) return opened(host, options).catch(withoutBuildx(host));
  let known;
  const inspected = /* @__PURE__ */ __name(() => {
    const asking = inspect(host, asked, "named").catch(withoutBuildx(host));
    asking.catch(() => void 0);
    return asking;
  }, "inspected");
  return {
    name: asked,
    // Asked while it builds: what is wrong with it is told all the same, and the build need not wait for the answer.
    get worker() {
      return known ??= inspected();
    },
    own: false,
    env: {},
    fresh: false,
    varied: variedNamed(asked, vary),
    close: /* @__PURE__ */ __name(() => Promise.resolve(), "close")
  };
}
__name(openBuilder, "openBuilder");
function withoutBuildx(host) {
  return async (error) => {
    const present = await host.run(["docker", "buildx", "version"], { cleanup: true }).catch(() => void 0);
    throw present === void 0 && !host.signal.aborted ? buildxMissing(error) : error;
  };
}
__name(withoutBuildx, "withoutBuildx");
function buildxMissing(cause) {
  return new CommandFailed({
    code: "buildx-missing",
    message: "docker buildx is not on this machine.",
    remedy: "Install Docker's buildx plugin, or put docker/setup-buildx-action before this step.",
    cause
  });
}
__name(buildxMissing, "buildxMissing");
async function opened(host, options) {
  if (options.asked === PROCESS) return openProcess(host, options);
  if (options.checking) return openContainer(host, options);
  const made = making.then(() => openContainer(host, options));
  making = made.catch(() => void 0);
  return made;
}
__name(opened, "opened");
async function openContainer(host, options) {
  const { checking, repository, freeDisk = 0, vary = [] } = options;
  const [known] = await Promise.all([listed(host, { accept: [0, 1] }), refuseFullEngine(host, freeDisk)]);
  await removeStale(host, known);
  const name = checking ? `${CHECKING}${process.pid}-${randomBytes(4).toString("hex")}` : "immutable-servers";
  const before = known.find((builder) => builder.Name === name);
  const remove = /* @__PURE__ */ __name(() => host.run(["docker", "buildx", "rm", "--force", name], { accept: [0, 1], cleanup: true }), "remove");
  const create = [
    "docker",
    "buildx",
    "create",
    `--name=${name}`,
    "--driver=docker-container",
    `--driver-opt=image=${BUILDKIT_IMAGE}`,
    // A registry on this machine is only reachable from the machine's own network.
    ...isLoopback(repository) ? ["--driver-opt=network=host"] : []
  ];
  try {
    if (before === void 0) await host.run(create);
    const runs = before?.Nodes[0]?.IDs !== void 0;
    if (!runs)
      await retried(host, `Starting ${name}`, () => host.run(["docker", "buildx", "inspect", "--bootstrap", name]));
    const close = /* @__PURE__ */ __name(async () => {
      if (checking) await remove();
    }, "close");
    const varied = await variedContainer(host, { vary, container: `buildx_buildkit_${name}0` });
    const worker = Promise.resolve(runs ? workerOf(before, "own") : await inspect(host, name, "own"));
    return { name, worker, own: true, env: {}, fresh: checking, varied, close };
  } catch (error) {
    if (before === void 0) await remove();
    throw error instanceof CommandFailed && error.code === "command-failed" ? notStarted(error, checking) : error;
  }
}
__name(openContainer, "openContainer");
async function refuseFullEngine(host, minimum) {
  if (minimum === 0 || !/^(unix:|$)/.test(host.env("DOCKER_HOST") ?? "")) return;
  const { code, stdout } = await host.run(["docker", "info", "--format={{.DockerRootDir}}"], { accept: [0, 1] });
  if (code !== 0) return;
  const remove = "See what `docker system df` shows, and remove it by `docker system prune` and `docker builder prune`.";
  await refuseFullDisk(host, { path: stdout.trim(), minimum, remove });
}
__name(refuseFullEngine, "refuseFullEngine");
async function removeStale(host, known) {
  const names = new Set(
    known.map(({ Name }) => Name).filter((name) => /^immutable-servers-check-\d+-[0-9a-f]+$/.test(name))
  );
  for (const name of names) {
    const pid = name.slice(CHECKING.length).split("-")[0] ?? "";
    const { code, stderr } = await host.run(["kill", "-0", pid], { accept: [0, 1] });
    if (code === 0 || !/no such process/i.test(stderr)) continue;
    host.info(`Removing ${name}, which a run that was killed has left.`);
    await host.run(["docker", "buildx", "rm", "--force", name], { accept: [0, 1] });
  }
}
__name(removeStale, "removeStale");
function notStarted(cause, checking) {
  const input = checking ? "rebuilder" : "builder";
  return new CommandFailed({
    code: "builder-start",
    message: `A BuildKit container does not start: ${cause.remedy.split("\n").at(-1)?.replace(/^ERROR: /, "") ?? ""}`,
    remedy: `It needs a docker engine that runs privileged containers and can pull ${BUILDKIT_IMAGE.replace(/@.*/, "")}. Else name a builder of yours by \`${input}\`, or \`${input}: buildkitd\` for a process (Linux, root).`,
    cause
  });
}
__name(notStarted, "notStarted");
async function openProcess(host, { checking, freeDisk = 0, vary = [] }) {
  const folder = await host.temporaryFolder();
  const remove = "Free space there, or let TMPDIR name a folder on a larger disk.";
  await refuseFullDisk(host, { path: folder, minimum: freeDisk, remove });
  const store = join2(folder, "store");
  const varied = await variedProcess(host, { vary, folder, store });
  const address = `unix://${join2(folder, "buildkitd.sock")}`;
  const env = { BUILDX_CONFIG: join2(folder, "buildx") };
  const name = `immutable-servers-${checking ? "check" : "build"}`;
  const log = join2(folder, "buildkitd.log");
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
        "--oci-worker-snapshotter=overlayfs"
      ])
    ],
    { log }
  );
  const close = /* @__PURE__ */ __name(async () => {
    await daemon.stop();
    await varied.close?.();
  }, "close");
  try {
    await host.run(["docker", "buildx", "create", `--name=${name}`, "--driver=remote", address], { env });
    const deadline = host.now() + START_MS;
    for (; ; ) {
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
__name(openProcess, "openProcess");
async function inspect(host, name, whose, env = {}) {
  const found = (await listed(host, { env })).find((builder) => builder.Name === name);
  if (found) return workerOf(found, whose);
  throw InputError.of({
    code: "builder-unknown",
    name: "builder",
    seen: JSON.stringify(name),
    accepted: "a builder that `docker buildx ls` shows, `buildkitd`, or nothing for one of its own",
    example: "docker buildx create --name my-builder"
  });
}
__name(inspect, "inspect");
async function listed(host, options) {
  const { stdout } = await host.run(["docker", "buildx", "ls", "--format={{json .}}"], options);
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line));
}
__name(listed, "listed");
function workerOf(found, whose) {
  const name = found.Name;
  const node = found.Nodes[0] ?? {};
  if (found.Driver === "docker") {
    throw unfit(
      name,
      "is the docker engine's built-in one, which cannot set every time in an image",
      node.Version ?? ""
    );
  }
  const id = node.IDs?.[0];
  if (node.Err !== void 0 || id === void 0) {
    throw new CommandFailed({
      code: "builder-down",
      message: `Builder ${name} does not answer${node.Err === void 0 ? "" : `: ${node.Err}`}.`,
      remedy: whose === "named" ? `Start it, or look at \`docker buildx inspect ${name}\`.` : "Is the docker engine running?"
    });
  }
  const version = node.Version ?? "";
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  const known = major !== void 0 && !(Number(major) === 0 && Number(minor) === 0);
  if (known && Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]) throw unfit(name, "is too old", version);
  const snapshotter = node.Labels?.["org.mobyproject.buildkit.worker.snapshotter"];
  return { id, version, platforms: node.Platforms ?? [], snapshotter };
}
__name(workerOf, "workerOf");
async function refusePlatform({ name, worker }, platform, cause) {
  const { platforms } = await worker;
  const runs = /* @__PURE__ */ __name((one) => samePlatform(parsePlatform(one), parsePlatform(platform)), "runs");
  if (platforms.length === 0 || platforms.some(runs)) return;
  const known = platforms.filter((one) => one.split("/").length < 3).join(", ");
  throw InputError.of({
    code: "platform-missing",
    name: "platforms",
    seen: `${platform}, which builder ${name} does not run${known === "" ? "" : ` (it runs ${known})`},`,
    accepted: `a runner of that platform, by \`runners\` in the configuration, or emulation on this one: docker/setup-qemu-action before the build, or on a machine \`docker run --privileged --rm tonistiigi/binfmt --install ${platform.split("/")[1] ?? ""}\``,
    example: `runners: { ${platform}: ubuntu-24.04-arm }`,
    cause
  });
}
__name(refusePlatform, "refusePlatform");
function unfit(name, why2, version) {
  return InputError.of({
    code: "buildkit-too-old",
    name: "builder",
    seen: `${JSON.stringify(name)} (it ${why2}${version === "" ? "" : `; BuildKit ${version}`})`,
    accepted: `a builder with BuildKit ${OLDEST.join(".")} or newer, not of the driver "docker"`,
    example: "docker buildx create --name my-builder --driver docker-container"
  });
}
__name(unfit, "unfit");

// src/cache-mounts.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { join as join3 } from "node:path";
var LIMIT_MS = 10 * 6e4;
async function openMounts(host, job) {
  const { cache } = host;
  const image = job.mounts.find((mount) => mount.image !== void 0)?.image;
  if (cache === void 0 || image === void 0 || job.limit === 0) return () => Promise.resolve();
  const folder = join3(host.env("RUNNER_TEMP") ?? "/tmp", `immutable-servers-mounts-${job.stage}`);
  const { key, prefix } = mountsKey(job, job.mounts, job.entries);
  const clear = /* @__PURE__ */ __name(() => host.run(["rm", "-rf", folder], { cleanup: true }), "clear");
  const found = await forgiving(host, "could not be restored", async () => {
    await clear();
    const restored = await cache.restore([folder], key, [prefix]);
    if (restored === void 0) return void 0;
    await solve(host, job, { text: fillDockerfile(image, job.mounts), context: folder, output: "type=cacheonly" });
    await measure(host, job);
    host.info(`Cache mounts of ${job.stage} come from ${restored}.`);
    return restored;
  });
  return async () => {
    if (found === key) return;
    await forgiving(host, "could not be kept", async () => {
      await clear();
      const text = emptyDockerfile(image, job.mounts, job.limit);
      const context = await host.temporaryFolder();
      await measure(host, job);
      await solve(host, job, { text, context, output: `type=local,dest=${folder}` });
      const bytes = Number(await host.read(join3(folder, "size")) ?? 0) * 1024;
      if (bytes > job.limit) {
        host.warning(
          `The cache mounts of ${job.stage} have ${(bytes / 1e3 ** 2).toFixed(0)} MB, more than \`cache-mounts\` allows, and are not kept.`
        );
        return;
      }
      if (await cache.save([folder], key))
        host.info(`Cache mounts of ${job.stage} (${(bytes / 1e3 ** 2).toFixed(1)} MB) are kept as ${key}.`);
    });
    await clear();
  };
}
__name(openMounts, "openMounts");
async function solve(host, { builder, contexts, platform }, build2) {
  const argv = ["docker", "buildx", "build", `--builder=${builder.name}`, `--platform=${platform}`, "--file=-"];
  const round = `--build-arg=ROUND=${randomBytes2(8).toString("hex")}`;
  const rest = [round, "--provenance=false", "--progress=plain", `--output=${build2.output}`, build2.context];
  await host.run([...argv, ...contexts, ...rest], { env: builder.env, stdin: build2.text, timeoutMs: LIMIT_MS });
}
__name(solve, "solve");
async function measure(host, { builder }) {
  const argv = ["docker", "buildx", "du", `--builder=${builder.name}`, "--filter=type=exec.cachemount"];
  await host.run(argv, { env: builder.env, timeoutMs: LIMIT_MS, accept: [0, 1] });
}
__name(measure, "measure");
async function forgiving(host, what, act) {
  try {
    return await act();
  } catch (error) {
    if (host.signal.aborted || !(error instanceof Error)) throw error;
    const detail = error instanceof Failure ? error.remedy.trim().split("\n").at(-1) ?? "" : error.message;
    host.warning(`Cache mounts ${what}; the image is the same without. ${detail}`);
    return void 0;
  }
}
__name(forgiving, "forgiving");

// src/caches.ts
function stepCache(asked, stage, uncached) {
  if (uncached) return "none";
  if (asked === "auto") return stage.epoch === "commit" ? "none" : "registry";
  return asked;
}
__name(stepCache, "stepCache");
function cacheOptions(cache, { reference = "", whole = true } = {}) {
  const mode = whole ? "max" : "min";
  switch (cache) {
    case "none":
      return ["--no-cache"];
    case "registry": {
      const from = `type=registry,ref=${reference}`;
      const to = `${from},mode=${mode},image-manifest=true,oci-mediatypes=true,ignore-error=true`;
      return [`--cache-from=${from}`, `--cache-to=${to}`];
    }
    case "gha": {
      const from = `type=gha,scope=${reference.slice(reference.lastIndexOf(":") + 1)}`;
      return [`--cache-from=${from}`, `--cache-to=${from},mode=${mode},ignore-error=true`];
    }
  }
}
__name(cacheOptions, "cacheOptions");
function keptIn(cache, reference) {
  if (cache === "none") return void 0;
  if (cache === "registry")
    return `the tag ${reference} with its manifest, as in \`skopeo delete docker://${reference}\``;
  return `GitHub's caches of the scope ${reference.slice(reference.lastIndexOf(":") + 1)}, as in \`gh cache delete --all\``;
}
__name(keptIn, "keptIn");
function withoutCache(argv) {
  const kept = argv.filter((word) => !/^--(cache-(from|to)=|no-cache$)/.test(word));
  return [...kept.slice(0, -1), "--no-cache", ...kept.slice(-1)];
}
__name(withoutCache, "withoutCache");
function warnAbsent(host, cache) {
  if (cache !== "gha" || host.env("ACTIONS_RUNTIME_TOKEN") !== void 0) return;
  host.warning("`cache: gha` works in an action on a GitHub runner alone; this build runs without a cache.");
}
__name(warnAbsent, "warnAbsent");

// src/leaks.ts
var SHORTEST = 8;
var TELLING_LINE = 40;
var TOKEN = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_+-]{20,}={0,2}$/;
var PIECE = 32;
var MEMBER_BYTES = 64 * 1024 * 1024;
var SHOWN = 10;
function needles(secrets) {
  const short = [];
  const found = [];
  for (const [secret, given] of Object.entries(secrets)) {
    const value = given.trim();
    if (value.length < SHORTEST) {
      short.push(secret);
      continue;
    }
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const telling = [
      ...lines.length > 1 ? lines.filter((line) => line.length >= TELLING_LINE) : [],
      // The tokens within an .npmrc or an auth.json.
      ...value.split(/[\s"'`,;:=(){}<>@]+/).filter((word) => TOKEN.test(word))
    ];
    const seen = /* @__PURE__ */ new Set();
    const add = /* @__PURE__ */ __name((form, text) => {
      if (text.length < SHORTEST || seen.has(text)) return;
      seen.add(text);
      found.push({ secret, form, bytes: Buffer.from(text) });
    }, "add");
    for (const plain of [value, ...telling]) {
      add(void 0, plain);
      const json = JSON.stringify(plain).slice(1, -1);
      add("JSON", json);
      add("JSON", json.replaceAll("/", "\\/"));
      const url = encodeURIComponent(plain);
      add("URL", url);
      add("URL", url.replaceAll("%20", "+"));
      add(
        "URL",
        url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
      );
    }
    for (const text of base64Forms(value)) add("base64", text);
  }
  return { needles: found, short };
}
__name(needles, "needles");
function base64Forms(value) {
  const bytes = Buffer.from(value);
  const whole = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return encoded.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
  });
  const pieces = whole.flatMap(
    (text) => text.length < 2 * PIECE ? [text] : [text.slice(0, PIECE), text.slice(PIECE, 2 * PIECE)]
  );
  return pieces.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]);
}
__name(base64Forms, "base64Forms");
async function refuseLeaks(host, built) {
  const { needles: wanted, short } = needles(built.secrets);
  if (short.length > 0) {
    host.warning(
      `${short.join(", ")}: too short to be looked for in the image; a secret has ${SHORTEST} characters or more.`
    );
  }
  if (wanted.length === 0) return;
  const [found, config, text] = await Promise.all([
    manifest(host, pinned(built.image)),
    imageConfig(host, built.image),
    host.read(built.dockerfile)
  ]);
  const layers = found?.layers ?? [];
  const own = layers.map((layer, index) => ({ layer, index })).filter(({ layer }) => !built.inherited.has(layer.digest));
  const steps = layerSteps(config.history ?? [], text, built.target);
  const leaks = [...inValue(wanted, found, "the manifest"), ...inValue(wanted, config, "")];
  const folder = await host.temporaryFolder();
  await fetchImages(host, [built.image], folder, [...built.inherited]);
  for (const { layer, index } of own) {
    const line = steps[index]?.line;
    for (const leak of await inLayer(folder, layer, wanted)) {
      leaks.push({ ...leak, layer: index + 1, ...line === void 0 ? {} : { line } });
    }
  }
  const masked = /* @__PURE__ */ __name((text2) => wanted.reduce((left, { bytes }) => left.replaceAll(bytes.toString(), "***"), text2), "masked");
  if (leaks.length > 0) {
    throw leaked(
      built,
      leaks.map((leak) => ({ ...leak, where: masked(leak.where) }))
    );
  }
}
__name(refuseLeaks, "refuseLeaks");
async function inLayer(folder, layer, wanted) {
  const leaks = [];
  const longest = Math.max(...wanted.map(({ bytes }) => bytes.length));
  let tail;
  const note = /* @__PURE__ */ __name((bytes, path, how = "") => {
    for (const { secret, form, bytes: needle } of wanted) {
      if (bytes.includes(needle)) leaks.push({ secret, form, where: `/${path}${how}` });
    }
  }, "note");
  const piece = /* @__PURE__ */ __name((path, part) => {
    const joined = tail?.path === path ? Buffer.concat([tail.bytes, part]) : part;
    note(joined, path);
    tail = { path, bytes: Buffer.from(joined.subarray(Math.max(0, joined.length - longest))) };
  }, "piece");
  for await (const entries of blobEntries(folder, layer, { passing: piece })) {
    for (const entry of entries) {
      note(entry.raw, entry.path, " (its name, link or attributes)");
      if ("bytes" in entry.content) note(entry.content.bytes, entry.path);
      const member = unpacked2(entry);
      if (member) note(member, entry.path, " (unpacked)");
    }
  }
  return distinct(leaks);
}
__name(inLayer, "inLayer");
function unpacked2({ content }) {
  return "bytes" in content ? gunzipped(content.bytes, MEMBER_BYTES) : void 0;
}
__name(unpacked2, "unpacked");
function inValue(wanted, value, path) {
  if (typeof value === "object" && value !== null) {
    return distinct(
      Object.entries(value).flatMap(([key, inner]) => [
        ...inValue(wanted, key, path),
        ...inValue(wanted, inner, path === "" ? key : `${path}.${key}`)
      ])
    );
  }
  if (typeof value !== "string") return [];
  const bytes = Buffer.from(value);
  return wanted.filter(({ bytes: needle }) => bytes.includes(needle)).map(({ secret, form }) => ({ secret, form, where: fieldWords(path) }));
}
__name(inValue, "inValue");
function fieldWords(path) {
  const [, label] = /^config\.Labels\.(.+)$/.exec(path) ?? [];
  if (label !== void 0) return `the label ${label}`;
  if (path.startsWith("config.Env")) return "the environment (ENV)";
  if (path.startsWith("history.")) return "the history (an instruction's text or a build argument)";
  return path.startsWith("the manifest") ? "an annotation of the manifest" : `the configuration (${path})`;
}
__name(fieldWords, "fieldWords");
function distinct(leaks) {
  const first = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    const key = `${leak.secret} ${leak.where}`;
    if (!first.has(key)) first.set(key, leak);
  }
  return [...first.values()];
}
__name(distinct, "distinct");
function leaked(built, leaks) {
  const told = leaks.map(({ secret, form, where, layer }) => {
    return `${secret}${form === void 0 ? "" : ` (as ${form})`} in ${where}${layer === void 0 ? "" : ` of layer ${layer}`}`;
  });
  const line = leaks.find((leak) => leak.line !== void 0)?.line;
  const more = told.length > SHOWN ? [`\u2026 and ${told.length - SHOWN} more`] : [];
  return new CheckFailed({
    code: "secret-in-image",
    message: `The image of ${built.stage} holds a secret: ${told[0] ?? ""}.`,
    remedy: [
      "Use it by `RUN --mount=type=secret,id=\u2026` without writing it to a file, or delete what it wrote in the same RUN.",
      `Nothing was published, but the layers lie in the registry without a tag: give the secret another value, and delete ${pinned(built.image)}.`,
      ...built.cache === void 0 ? [] : [`The steps that were kept for the next build hold it too: delete ${built.cache}.`],
      ...told.slice(0, SHOWN),
      ...more
    ].join("\n"),
    at: { file: built.dockerfile, ...line === void 0 ? {} : { line } }
  });
}
__name(leaked, "leaked");
function warnSecretArgs(host, stage, args, file) {
  const named = /(^|_)(pass(word|wd|phrase)?|secret|token|credentials?|api_?key|private_?key|access_?key|auth)($|_)/i;
  for (const name of Object.keys(args).filter((each) => named.test(each))) {
    host.warning(
      `The build argument ${name} of ${stage} looks like a secret, and arguments stay in the image's history. Name it under \`secrets\` and use \`RUN --mount=type=secret,id=${name}\`.`,
      { file }
    );
  }
}
__name(warnSecretArgs, "warnSecretArgs");

// src/image/origin.ts
function publicUrl(url) {
  return url.trim().replace(/^(https?:\/\/)[^/@]*@/, "$1");
}
__name(publicUrl, "publicUrl");

// src/origin.ts
async function sourceOf(host, { context, dockerfile }) {
  const [place, url, changes] = await Promise.all([
    git(host, ["rev-parse", "HEAD", "--show-prefix"]),
    git(host, ["config", "--get", "remote.origin.url"]),
    git(host, ["status", "--porcelain", "--", context, dockerfile])
  ]);
  const [commit, folder = ""] = place?.split("\n") ?? [];
  return {
    ...url === void 0 ? {} : { url: publicUrl(url) },
    ...commit === void 0 ? {} : { commit },
    folder: folder.replace(/\/$/, "") || ".",
    changed: changes?.trim() !== ""
  };
}
__name(sourceOf, "sourceOf");
function originOf(prepared, built) {
  const { stage, kind, parent, context, dockerfile, target, args, contexts, secrets, platform, alias } = prepared.settings;
  const { secretFiles, ssh } = prepared.settings;
  return {
    version: 1,
    digest: built.digest,
    key: built.key,
    source: built.source,
    stage: {
      ...{ stage, kind, context, dockerfile, args, contexts, secrets, platform, alias, secretFiles, ssh },
      ...parent === void 0 ? {} : { parent },
      ...target === void 0 ? {} : { target },
      ...prepared.settings.epoch === "commit" ? { epoch: "commit" } : {}
    },
    images: prepared.images,
    ...prepared.frontend && { frontend: prepared.frontend },
    ...prepared.parent === void 0 || built.parent === void 0 ? {} : { parent: built.parent },
    epoch: built.epoch,
    buildkit: built.buildkit
  };
}
__name(originOf, "originOf");
function settingsOf(host, { repository }, origin) {
  const { stage } = origin;
  const contexts = { ...stage.contexts, ...origin.images, ...origin.frontend };
  const rebuilder = host.input("rebuilder") ?? host.env("BUILDX_REBUILDER");
  return {
    repository,
    platform: stage.platform,
    platforms: [stage.platform],
    runners: {},
    cache: "none",
    cacheMounts: 0,
    freeDisk: 0,
    builder: void 0,
    rebuilder,
    stages: { [stage.stage]: { ...stage, parent: stage.parent, contexts, epoch: stage.epoch ?? origin.epoch } },
    publish: { tags: [], moving: [] },
    advisories: void 0,
    verify: { allow: [], level: "rebuild", vary: [], diffoscope: false, when: ["release"], label: "" },
    deploy: void 0,
    locate: /* @__PURE__ */ __name(() => void 0, "locate")
  };
}
__name(settingsOf, "settingsOf");
async function inCheckout(host, { image, origin, clone }, act) {
  const { url, commit, folder, changed } = origin.source;
  if (commit === void 0 || changed) {
    throw new CheckFailed({
      code: "origin-uncommitted",
      message: `${pinned(image)} was built from files that ${commit === void 0 ? "no commit has" : `differ from commit ${commit}`}.`,
      remedy: "Nobody else can build it again. Commit before a release; releases from a clean checkout can be checked."
    });
  }
  const here = await git(host, ["rev-parse", "--show-toplevel"]);
  const known = here !== void 0 && await git(host, ["cat-file", "-e", `${commit}^{commit}`]) !== void 0;
  const place = `${await host.temporaryFolder()}/checkout`;
  const worktree = /* @__PURE__ */ __name((...rest) => retried(host, "git", () => host.run(["git", "worktree", ...rest], { cleanup: rest[0] === "remove" })), "worktree");
  if (known) await worktree("add", "--detach", place, commit);
  else if (clone && url !== void 0) {
    await host.run(["git", "clone", "--no-checkout", "--filter=blob:none", "--", url, place]);
    await host.run(["git", "-C", place, "checkout", "--detach", commit]);
  } else throw elsewhere(image, origin, clone);
  const back = host.enter(folder === "." ? place : `${place}/${folder}`);
  try {
    return await act();
  } finally {
    back();
    if (known) await worktree("remove", "--force", place).catch(() => void 0);
  }
}
__name(inCheckout, "inCheckout");
function elsewhere(image, { source: { url, commit } }, clone) {
  return InputError.of({
    code: "origin-elsewhere",
    name: "the working directory",
    seen: `no repository with commit ${commit ?? ""}, from which ${pinned(image)} was built`,
    accepted: url === void 0 ? "a clone of the repository that the image was built from; its record has no URL" : `a clone of ${url}${clone ? "" : ", or `--clone` to fetch it"}`,
    example: url === void 0 ? "git clone \u2026 && cd \u2026" : `git clone ${url}`
  });
}
__name(elsewhere, "elsewhere");

// src/placed.ts
var FEW_FILES = 5e3;
async function placed(host, prepared, { epoch: given, vary }) {
  const epoch = given ?? await epochOf(host, prepared);
  const place = vary.includes("times") ? variedContext : steadyContext;
  const context = await place(host, prepared.settings.context, prepared.entries, epoch);
  const folders = {};
  for (const [name, { folder, entries }] of Object.entries(prepared.folders)) {
    folders[name] = await place(host, folder, entries, epoch);
  }
  return { epoch, context, folders };
}
__name(placed, "placed");

// src/progress.ts
var LOOKED_UP_SECONDS = 1e-3;
var LAST_LINES = 5;
var LINE = 4096;
function progress(say) {
  const done = /* @__PURE__ */ new Map();
  const ran = /* @__PURE__ */ new Set();
  const logs = /* @__PURE__ */ new Map();
  const begun = /* @__PURE__ */ new Map();
  const keep = /* @__PURE__ */ __name((vertex, lines) => {
    const all = [...logs.get(vertex) ?? [], ...lines.filter((line) => line.trim() !== "")];
    logs.set(vertex, all.slice(-40));
  }, "keep");
  const words = [];
  let last = [];
  let imported = false;
  const unpacked3 = /* @__PURE__ */ new Map();
  const troubles = /* @__PURE__ */ new Set();
  const missing = /* @__PURE__ */ new Set();
  return {
    line: /* @__PURE__ */ __name((text) => {
      const status = parsed(text);
      if (!status) {
        words.push(text);
        return;
      }
      for (const { vertex, stream = 1, data } of status.logs ?? []) {
        const open = begun.get(vertex) ?? {};
        const lines = `${open[stream] ?? ""}${Buffer.from(data, "base64").toString("utf8")}`.split(/\r?\n/);
        begun.set(vertex, { ...open, [stream]: (lines.pop() ?? "").slice(-LINE) });
        keep(vertex, lines);
      }
      for (const { id, started, completed: completed2 } of status.statuses ?? []) {
        if (!id.startsWith("extracting ") || started === void 0 || completed2 === void 0) continue;
        unpacked3.set(id, (Date.parse(completed2) - Date.parse(started)) / 1e3);
      }
      for (const vertex of status.vertexes ?? []) {
        if (vertex.completed === void 0 || vertex.name.startsWith("[internal]")) continue;
        if (/^(importing|exporting) cache|^exporting to GitHub Actions Cache/i.test(vertex.name)) {
          if (vertex.error === void 0) imported ||= vertex.name.startsWith("importing");
          else if (isMissing(vertex)) {
            if (!missing.has(vertex.digest))
              say(`  no cache yet in ${vertex.name.split(" ").at(-1) ?? ""}; this build makes it`);
            missing.add(vertex.digest);
            continue;
          } else troubles.add(`${vertex.name}: ${vertex.error}`);
        }
        const seconds = (Date.parse(vertex.completed) - Date.parse(vertex.started ?? vertex.completed)) / 1e3;
        const before = done.get(vertex.digest);
        done.set(vertex.digest, {
          name: vertex.name,
          cached: (vertex.cached ?? false) && !ran.has(vertex.name),
          started: vertex.started ?? vertex.completed,
          seconds: seconds + (before?.seconds ?? 0)
        });
        if (seconds < LOOKED_UP_SECONDS && !vertex.cached && !vertex.error) continue;
        say(
          `  ${vertex.name} ${vertex.cached ? "(cached)" : `${seconds.toFixed(1)} s`}${vertex.error ? " FAILED" : ""}`
        );
        if (!vertex.error) continue;
        keep(vertex.digest, Object.values(begun.get(vertex.digest) ?? {}));
        begun.delete(vertex.digest);
        const printed = logs.get(vertex.digest) ?? [];
        for (const line of printed) say(`    ${line}`);
        if (printed.length > 0) last = printed.slice(-LAST_LINES);
      }
    }, "line"),
    again: /* @__PURE__ */ __name(() => {
      for (const step of done.values()) if (!step.cached) ran.add(step.name);
      begun.clear();
      words.length = 0;
      last = [];
    }, "again"),
    steps: /* @__PURE__ */ __name(() => [...done.values()], "steps"),
    unpacked: /* @__PURE__ */ __name(() => [...unpacked3.values()].reduce((sum, seconds) => sum + seconds, 0), "unpacked"),
    imported: /* @__PURE__ */ __name(() => imported, "imported"),
    cacheTroubles: /* @__PURE__ */ __name(() => [...troubles], "cacheTroubles"),
    lastLines: /* @__PURE__ */ __name(() => last, "lastLines"),
    words: /* @__PURE__ */ __name(() => words.join("\n"), "words")
  };
}
__name(progress, "progress");
function isMissing({ name, error = "" }) {
  return name.startsWith("importing") && /not found|does not exist/i.test(error);
}
__name(isMissing, "isMissing");
function parsed(text) {
  if (!text.startsWith("{")) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
__name(parsed, "parsed");
function blamedLine(words) {
  const line = /^.+:(\d+)\n-{5,}$/m.exec(words)?.[1] ?? /parse error on line (\d+)/.exec(words)?.[1];
  return line === void 0 ? void 0 : Number(line);
}
__name(blamedLine, "blamedLine");

// src/solve.ts
var ABSENT = /^failed to compute cache key: .*: ("[^"]+"): not found$/;
var BROKEN_CACHE = /^(?!.*did not complete successfully|.*no space left on device|.*: "[^"]+": not found$|failed to push .*(?:denied|unauthorized|status from P)).*(not found|cache|blob|digest|content|status from|EOF)/is;
async function solve2(host, build2) {
  const seen = progress((line) => {
    host.info(line);
  });
  const env = {
    ...build2.secrets,
    ...build2.builder.env,
    SOURCE_DATE_EPOCH: String(build2.epoch),
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    // Nobody reads it, and buildx asks the builder for it anew.
    BUILDX_METADATA_PROVENANCE: "disabled"
  };
  const { stage } = build2.prepared.settings;
  let unfit2;
  const ended = /* @__PURE__ */ __name(() => host.signal.aborted || build2.signal?.aborted === true, "ended");
  const solved = /* @__PURE__ */ __name((argv) => retried(
    host,
    `Building ${stage}`,
    async (attempt) => {
      if (attempt > 0) seen.again();
      const kept = attempt > 0 && build2.builder.fresh;
      const words = kept ? argv.filter((word) => word !== "--no-cache") : argv;
      const { signal } = build2;
      await host.run(words, { env, onLine: seen.line, ...signal && { signal } }).catch(async (error) => {
        if (ended()) throw error;
        await build2.builder.worker.catch((cause) => unfit2 = asFailure(cause));
        throw error;
      });
    },
    { words: /* @__PURE__ */ __name(() => unfit2 === void 0 ? verdictOf(seen.words()) ?? "" : "", "words"), limitMs: Infinity }
  ), "solved");
  let caching = !build2.argv.includes("--no-cache");
  try {
    await solved(build2.argv).catch(async (error) => {
      const said = verdictOf(seen.words()) ?? "";
      if (!caching || unfit2 !== void 0 || !BROKEN_CACHE.test(said) || ended()) throw error;
      host.warning(`The cache of ${stage} cannot be used, so it is built without one: ${said}`);
      caching = false;
      seen.again();
      await solved(withoutCache(build2.argv));
    });
  } catch (error) {
    if (unfit2 !== void 0 && !ended()) throw unfit2;
    if (!(error instanceof CommandFailed) || error.code !== "command-failed") throw error;
    const { runs, settings } = build2.prepared;
    if (runs || seen.words().includes("exec format error"))
      await refusePlatform(build2.builder, settings.platform, error);
    throw explained(error, build2, seen);
  }
  for (const line of seen.cacheTroubles()) host.warning(`The cache of ${stage}: ${line}. The build went on without.`);
  const steps = seen.steps();
  const cached = caching && (seen.imported() || !build2.builder.fresh || steps.some((step) => step.cached));
  return { steps, cached, unpacked: seen.unpacked() };
}
__name(solve2, "solve");
function explained(error, { prepared, builder, vary }, seen) {
  const words = seen.words();
  const line = blamedLine(words);
  const said = verdictOf(words);
  if (said !== void 0 && /no space left on device|disk quota exceeded/i.test(said)) {
    return new CommandFailed({
      code: "disk-full",
      message: `Building ${prepared.settings.stage} filled a disk: ${said}.`,
      remedy: `Free space where ${builder.name} keeps its store (docker buildx prune --builder=${builder.name}), in TMPDIR, or at the registry.`,
      cause: error
    });
  }
  if (said?.startsWith("failed to push ") === true) return notPushed(prepared.settings.stage, said, error);
  const secret = /secret ([^\s:]+): not found/.exec(said ?? "")?.[1];
  const { stage, dockerfile } = prepared.settings;
  if (secret !== void 0) {
    return InputError.of({
      code: "secret-missing",
      name: `secret ${secret}`,
      seen: "no value",
      accepted: `a name under \`stages.${stage}.secrets\`, and its value in a line of the build secrets`,
      example: `secrets: [${secret}]`,
      at: { file: dockerfile, ...line === void 0 ? {} : { line } },
      cause: error
    });
  }
  const key = /unset ssh forward key ([^\s:]+)\.?$/.exec(said ?? "")?.[1];
  if (key !== void 0) {
    return InputError.of({
      code: "ssh-missing",
      name: `ssh ${key}`,
      seen: "no key",
      accepted: `an id under \`stages.${stage}.ssh\`, for the keys of an agent or the file of a private key`,
      example: key === "default" ? "ssh: default" : `ssh: [{ id: ${key}, file: ~/.ssh/id_ed25519 }]`,
      at: { file: dockerfile, ...line === void 0 ? {} : { line } },
      cause: error
    });
  }
  if (line === void 0) {
    return new CommandFailed({
      code: "build-failed",
      message: `Building ${prepared.settings.stage} failed: ${said ?? "BuildKit said nothing"}.`,
      remedy: words.trim().split("\n").slice(-15).join("\n"),
      cause: error
    });
  }
  const absent = ABSENT.exec(said ?? "")?.[1];
  return new CheckFailed({
    code: "instruction-failed",
    message: `An instruction fails: ${absent === void 0 ? said ?? "see the log" : `there is no ${absent} to copy`}.`,
    remedy: [
      absent !== void 0 ? `What is copied lies in the build context, ${prepared.settings.context} here, and is not left out by its ignore file; with --from, in that stage or image.` : vary.length === 0 ? "Correct the instruction; all that it printed is in the log above." : `This build differs on purpose in ${vary.join(", ")}. When the first build passes, the instruction needs one of them to be as it was: mend that, or leave it out of \`verify.vary\`. All that it printed is in the log above.`,
      ...seen.lastLines()
    ].join("\n"),
    at: { file: prepared.settings.dockerfile, line },
    cause: error
  });
}
__name(explained, "explained");
function notPushed(stage, said, cause) {
  const refused = /\b(denied|unauthorized|forbidden|insufficient_scope|40[13])\b/i.test(said);
  return new CommandFailed({
    code: refused ? "registry-refused" : "registry-unreachable",
    message: `${stage} was built, and the registry does not take it: ${said}.`,
    remedy: refused ? "Check that `registry-username` and `registry-password`, or the login that is there, may write to this repository; a job of GitHub needs `permissions: { packages: write }`." : "Check that the registry is up, reachable from the builder, and has room; then run it again.",
    cause
  });
}
__name(notPushed, "notPushed");
function verdictOf(words) {
  const lines = words.trim().split("\n");
  const [first, ...others] = lines.slice(lines.findLastIndex((text) => text.startsWith("ERROR:")));
  if (!first?.startsWith("ERROR:")) return void 0;
  const said = first.replace(/^ERROR: (failed to build: )?(failed to solve: )?/, "");
  return said.endsWith("errors:") ? `${said} ${others.join("; ")}` : said;
}
__name(verdictOf, "verdictOf");

// src/build.ts
var WORTH_SECONDS = 1;
async function buildOrReuse(host, settings, options) {
  const { stage, parent, refresh = false, verifies = true } = options;
  const lookup = openLookup(host, settings.repository);
  void lookup.ahead({ newest: stageNamed(settings, stage).alias });
  const prepared = await prepareStage(host, settings, stage, { asking: "later" });
  const placing = placedAhead(host, settings, prepared, options);
  const planned = await decideNow(host, settings, { stage: prepared, below: parent, refresh, verifies, lookup });
  host.info(`${stage}: ${planned.decision}, because ${planned.because}`);
  return planned.decision !== "build" ? { reused: planned.digest, key: planned.key, decision: planned.decision } : build(host, settings, { ...options, prepared, placing });
}
__name(buildOrReuse, "buildOrReuse");
async function build(host, settings, options) {
  const { stage, checking } = options;
  const wanted = builderOf(settings, options);
  const { asked, vary } = wanted;
  const prepared = await completed(host, settings, options.prepared ?? await prepareStage(host, settings, stage));
  if (prepared.parent !== void 0 && options.parent === void 0) throw parentMissing(stage, prepared.parent);
  const { key } = keyOn(prepared, options.parent);
  if (asked !== void 0 && asked !== PROCESS && settings.builder === settings.rebuilder) throw sameBuilder(asked);
  const early = Object.keys(prepared.triggers ?? {}).length === 0 ? options.placing : void 0;
  const { epoch, context, folders } = await early ?? await placed(host, prepared, wanted);
  const secrets = await buildSecrets(host, prepared.settings, options.secrets, prepared.entries);
  const cache = stepCache(settings.cache, prepared.settings, checking || options.refresh === true);
  const kept = `${settings.repository}:cache-${stage}_${prepared.settings.platform.replaceAll("/", "-")}`;
  const command = /* @__PURE__ */ __name((builder2, metadata) => buildCommand({
    prepared,
    dockerfile: options.dockerfile,
    cache: cacheOptions(cache, {
      reference: kept,
      whole: secrets.options.length === 0
    }),
    context,
    folders,
    repository: settings.repository,
    parent: options.parent,
    secrets: secrets.options,
    builder: builder2,
    metadata,
    vary,
    layout: options.layout
  }), "command");
  if (options.dryRun) {
    host.info(`SOURCE_DATE_EPOCH=${epoch} ${pasteable(command(asked ?? "OWN", "METADATA"))}`);
    return void 0;
  }
  warnAbsent(host, cache);
  if (!checking) warnSecretArgs(host, stage, prepared.settings.args, prepared.settings.dockerfile);
  const started = host.now();
  const builder = await openBuilder(host, wanted);
  try {
    const { platform } = prepared.settings;
    if (builder.own && prepared.runs) await refusePlatform(builder, platform);
    return await host.group(`${checking ? "Rebuild" : "Build"} ${stage} (${builder.name})`, async () => {
      const metadata = join4(await host.temporaryFolder(), "metadata.json");
      const keepMounts = await openMounts(host, {
        ...prepared.settings,
        mounts: checking ? [] : prepared.cacheMounts,
        entries: prepared.entries,
        builder,
        contexts: imageContexts(prepared, settings.repository, options.parent),
        limit: settings.cacheMounts
      });
      options.undecided?.signal.throwIfAborted();
      const solving = solve2(host, {
        prepared,
        builder,
        epoch,
        argv: command(builder.name, metadata),
        secrets: secrets.env,
        vary,
        signal: options.undecided?.signal
      });
      const source = sourceOf(host, prepared.settings);
      for (const beside of [source, builder.worker]) beside.catch(() => void 0);
      const { steps, cached, unpacked: unpacked3 } = await solving;
      await options.undecided?.taken;
      const digest = await builtDigest(host, metadata);
      const worker = await builder.worker;
      const image = { repository: settings.repository, digest };
      const [{ record, inherited }] = await Promise.all([
        recordOf(host, {
          image: { ...image, ...options.layout && { layout: options.layout } },
          below: imagesBelow(prepared, settings.repository, options.parent),
          epoch,
          steps,
          checking,
          builder,
          worker
        }),
        refuseChanged(host, settings, prepared)
      ]);
      refuseDishonest(record.checks);
      if (!checking)
        await refuseLeaks(host, {
          ...prepared.settings,
          image,
          inherited,
          secrets: secrets.values,
          cache: keptIn(cache, kept)
        });
      await keepMounts();
      const { parent } = options;
      const made = { digest, key, source: await source, epoch, parent, buildkit: worker.version };
      record.origin = originOf(prepared, made);
      const seconds = (host.now() - started) / 1e3;
      if (!checking) adviseLinks(host, prepared, unpacked3);
      host.info(`${stage} is ${digest}, ${seconds.toFixed(1)} s, by BuildKit ${worker.version}`);
      return { digest, key, worker: worker.id, seconds, record, cached };
    });
  } finally {
    await builder.close();
  }
}
__name(build, "build");
function adviseLinks(host, { settings, unlinked }, unpacked3) {
  if (unlinked === void 0 || unpacked3 < WORTH_SECONDS) return;
  host.info(
    `${unpacked3.toFixed(1)} s of it unpacked the image below, for the copy in ${settings.dockerfile}:${unlinked}. With \`COPY --link\` nothing is unpacked; a link in the path that it copies to is then replaced and not followed.`
  );
}
__name(adviseLinks, "adviseLinks");
function builderOf(settings, { checking, vary, epoch }) {
  const asked = checking ? settings.rebuilder : settings.builder;
  return { ...settings, asked, checking, vary: vary ?? (checking ? settings.verify.vary : []), epoch };
}
__name(builderOf, "builderOf");
function placedAhead(host, settings, prepared, options) {
  if (prepared.entries.length > FEW_FILES) return void 0;
  const placing = placed(host, prepared, builderOf(settings, options));
  placing.catch(() => void 0);
  return placing;
}
__name(placedAhead, "placedAhead");
function buildCommand(options) {
  const { prepared, context, folders, repository, parent, secrets, builder, metadata, vary = [], layout } = options;
  const { settings, frontend } = prepared;
  return [
    "docker",
    "buildx",
    "build",
    `--builder=${builder}`,
    `--file=${options.dockerfile ?? settings.dockerfile}`,
    `--platform=${settings.platform}`,
    ...settings.target === void 0 ? [] : [`--target=${settings.target}`],
    ...Object.entries(settings.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    // By its digest, or a tag that moves meanwhile would give the two builds two readers of one Dockerfile.
    ...Object.values(frontend ?? {}).map((image) => `--build-arg=BUILDKIT_SYNTAX=${image.slice(IMAGE_CONTEXT.length)}`),
    // BuildKit's own argument: it is no part of the image's history.
    ...vary.includes("hostname") ? [`--build-arg=BUILDKIT_SANDBOX_HOSTNAME=${OTHER_HOSTNAME}`] : [],
    ...imageContexts(prepared, repository, parent),
    ...Object.entries(folders).map(([name, value]) => `--build-context=${name}=${value}`),
    ...secrets,
    ...options.cache ?? cacheOptions("none"),
    `--output=${layout === void 0 ? `type=image,name=${repository},push=true,push-by-digest=true` : `type=oci,dest=${layout},tar=false`},oci-mediatypes=true,rewrite-timestamp=true,compression=gzip`,
    // Attestations carry times and would turn the manifest into an index; they come after, on the verified digest.
    "--provenance=false",
    "--sbom=false",
    `--metadata-file=${metadata}`,
    "--progress=rawjson",
    context
  ];
}
__name(buildCommand, "buildCommand");
function imageContexts(prepared, repository, parent) {
  return [
    ...prepared.parent === void 0 || parent === void 0 ? [] : [`--build-context=${prepared.parent}=${IMAGE_CONTEXT}${repository}@${parent}`],
    ...Object.entries(prepared.images).map(([name, value]) => `--build-context=${name}=${value}`)
  ];
}
__name(imageContexts, "imageContexts");
function imagesBelow(prepared, repository, parent) {
  return [
    ...prepared.parent === void 0 || parent === void 0 ? [] : [pinned({ repository, digest: parent })],
    ...Object.values(prepared.images).map((value) => value.slice(IMAGE_CONTEXT.length))
  ];
}
__name(imagesBelow, "imagesBelow");
async function builtDigest(host, metadata) {
  const text = await host.read(metadata);
  const digest = text === void 0 ? void 0 : JSON.parse(text)["containerimage.digest"];
  if (typeof digest !== "string") {
    throw new CommandFailed({
      code: "no-digest",
      message: "BuildKit gave no digest for what it built.",
      remedy: "Use BuildKit 0.13 or newer, and a builder that can push to a registry."
    });
  }
  return parseDigest(digest, "containerimage.digest");
}
__name(builtDigest, "builtDigest");
async function refuseChanged(host, settings, prepared) {
  const changes = await changesSince(host, settings, prepared);
  if (changes.length === 0) return;
  throw new CheckFailed({
    code: "context-changed",
    message: `While ${prepared.settings.stage} was built, its files did not stay as they were: ${changesSentence(changes)}.`,
    remedy: "Build again when nothing writes to the checkout, or add what is written meanwhile to the ignore file.",
    at: { file: prepared.settings.dockerfile }
  });
}
__name(refuseChanged, "refuseChanged");
async function recordOf(host, built) {
  const { epoch, steps, checking, builder, worker } = built;
  const [image, ...below] = await Promise.all(
    [addressOf(built.image), ...built.below].map((reference) => manifest(host, reference))
  );
  if (!image) throw notThere(built.image);
  const variations = await builder.varied.outcomes();
  for (const { name, applied, because } of variations) {
    if (!applied) host.warning(`The checking build does not vary ${name}: ${because ?? "unknown"}.`);
  }
  const { snapshotter } = worker;
  const found = below.flatMap((parent) => parent ? [parent] : []);
  const machine = builder.own ? await machineOf(host) : void 0;
  const record = {
    version: 1,
    worker: worker.id,
    buildkit: worker.version,
    ...snapshotter === void 0 ? {} : { snapshotter },
    ...machine === void 0 ? {} : { machine },
    epoch,
    steps: recordedSteps(steps),
    checks: buildChecks({ manifest: image, below: found, epoch, steps, checking, builder: builder.name, snapshotter }),
    variations
  };
  const inherited = image.layers.filter(({ annotations }) => annotations?.[REWRITTEN] === void 0);
  return { record, inherited: new Set(inherited.map(({ digest }) => digest)) };
}
__name(recordOf, "recordOf");
async function machineOf(host) {
  const [kernel, processors] = await Promise.all([host.run(["uname", "-srm"]), host.run(["nproc"])]);
  const name = kernel.stdout.trim();
  return name === "" ? void 0 : `${name}, ${processors.stdout.trim()} processors`;
}
__name(machineOf, "machineOf");
function notThere(image) {
  return new CommandFailed({
    code: "image-missing",
    message: `${pinned(image)} was pushed, and the registry does not have it.`,
    remedy: "Run the build again; when it happens again, ask who looks after the registry."
  });
}
__name(notThere, "notThere");
function parentMissing(stage, parent) {
  return InputError.of({
    code: "parent-missing",
    name: "input parent",
    seen: "nothing",
    accepted: `the digest of ${parent}, on which ${stage} stands; ${parent} is not in the registry with the key that it has now (\`immutable-servers build\` without a stage builds it too, \`immutable-servers release\` publishes it)`,
    example: `sha256:${"0123456789abcdef".repeat(4)}`
  });
}
__name(parentMissing, "parentMissing");
function sameBuilder(name) {
  return InputError.of({
    code: "same-builder",
    name: "rebuilder",
    seen: `${JSON.stringify(name)}, which is also \`builder\``,
    accepted: "a builder with a store of its own: one BuildKit shares the steps of two builds, and the check would pass",
    example: PROCESS
  });
}
__name(sameBuilder, "sameBuilder");

export {
  PROCESS,
  settingsOf,
  inCheckout,
  FEW_FILES,
  buildOrReuse,
  build,
  placedAhead,
  buildCommand
};
