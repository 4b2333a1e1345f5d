/** Folders of `RUN --mount=type=cache` survive between runners that do not: they are put into a first build's BuildKit before it, and
 *  fetched from it after. Whatever goes wrong here is a warning: a build without them is slower, and the same. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { emptyDockerfile, fillDockerfile, mountsKey, type CacheMount } from "./image/cache-mounts.ts";
import type { ContextEntry } from "./image/key.ts";

const LIMIT_MS = 10 * 60_000;

export interface MountsJob {
  stage: string;
  platform: string;
  mounts: readonly CacheMount[];
  entries: readonly ContextEntry[];
  builder: { name: string; env: Record<string, string> };
  /** `--build-context=…` options by which the images of the Dockerfile are known. */
  contexts: readonly string[];
  /** Bytes that are kept at most; 0 keeps nothing. */
  limit: number;
}

/** Puts what is kept into the builder. The result keeps the folders as they are after the build; call it once that has succeeded. */
export async function openMounts(host: Host, job: MountsJob): Promise<() => Promise<void>> {
  const { cache } = host;
  const image = job.mounts.find((mount) => mount.image !== undefined)?.image;
  if (cache === undefined || image === undefined || job.limit === 0) return () => Promise.resolve();
  // The cache knows what it keeps by this path as well, so it is the same in every run.
  const folder = join(host.env("RUNNER_TEMP") ?? "/tmp", `immutable-servers-mounts-${job.stage}`);
  const { key, prefix } = mountsKey(job, job.mounts, job.entries);
  const clear = () => host.run(["rm", "-rf", folder], { cleanup: true });
  const found = await forgiving(host, "could not be restored", async () => {
    await clear();
    const restored = await cache.restore([folder], key, [prefix]);
    if (restored === undefined) return undefined;
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
      const bytes = Number((await host.read(join(folder, "size"))) ?? 0) * 1024;
      if (bytes > job.limit) {
        host.warning(
          `The cache mounts of ${job.stage} have ${(bytes / 1000 ** 2).toFixed(0)} MB, more than \`cache-mounts\` allows, and are not kept.`,
        );
        return;
      }
      if (await cache.save([folder], key))
        host.info(`Cache mounts of ${job.stage} (${(bytes / 1000 ** 2).toFixed(1)} MB) are kept as ${key}.`);
    });
    await clear();
  };
}

async function solve(
  host: Host,
  { builder, contexts, platform }: MountsJob,
  build: { text: string; context: string; output: string },
): Promise<void> {
  const argv = ["docker", "buildx", "build", `--builder=${builder.name}`, `--platform=${platform}`, "--file=-"];
  // Not by --no-cache: BuildKit would make a folder with an owner anew, and know another mount by it than the real build's.
  const round = `--build-arg=ROUND=${randomBytes(8).toString("hex")}`;
  const rest = [round, "--provenance=false", "--progress=plain", `--output=${build.output}`, build.context];
  await host.run([...argv, ...contexts, ...rest], { env: builder.env, stdin: build.text, timeoutMs: LIMIT_MS });
}

/** Has BuildKit measure folders that it has not measured yet. It does so by itself as well, to remove what is old, and holds them all
 *  that time: a RUN that comes then gets an empty folder. Source: moby/buildkit#883. */
async function measure(host: Host, { builder }: MountsJob): Promise<void> {
  const argv = ["docker", "buildx", "du", `--builder=${builder.name}`, "--filter=type=exec.cachemount"];
  await host.run(argv, { env: builder.env, timeoutMs: LIMIT_MS, accept: [0, 1] });
}

async function forgiving<T>(host: Host, what: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (host.signal.aborted || !(error instanceof Error)) throw error;
    const detail = error instanceof Failure ? (error.remedy.trim().split("\n").at(-1) ?? "") : error.message;
    host.warning(`Cache mounts ${what}; the image is the same without. ${detail}`);
    return undefined;
  }
}
