/** The folders that RUN instructions keep from build to build (`--mount=type=cache`), and how they are carried from one builder to
 *  another: BuildKit lets nobody but a RUN look into them, so two small Dockerfiles do. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { ContextEntry } from "./key.ts";

export interface CacheMount {
  /** BuildKit's name for the folder; the target, when the instruction gives none. */
  id: string;
  /** Who owns the folder when it is new: `uid=1000,mode=0755`. */
  options: string[];
  /** The image at the bottom of the stage whose RUN it is; undefined on scratch, where there is no shell. */
  image: string | undefined;
}

/** What package managers write down of what they fetched: while these files stay, so does what is kept. */
const LOCK_FILES =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|requirements[^/]*\.txt|Cargo\.lock|go\.sum|Gemfile\.lock|gradle\.lockfile|mix\.lock|packages\.lock\.json|pom\.xml|build\.gradle(\.kts)?)$/;

/** A mount of an instruction by its settings, or undefined for another kind or one whose place a variable decides.
 *  Source: Dockerfile reference, "RUN --mount=type=cache". */
export function cacheMount(settings: ReadonlyMap<string, string>, image: string | undefined): CacheMount | undefined {
  // What is filled from an image has another identity, and is there anyway.
  if (settings.get("type") !== "cache" || settings.has("from")) return undefined;
  const target = settings.get("target") ?? settings.get("dst") ?? settings.get("destination") ?? "";
  const id = settings.get("id") ?? (target.startsWith("/") ? posix.normalize(target) : "");
  if (id === "" || id.includes("$")) return undefined;
  const options = ["uid", "gid", "mode"].flatMap((name) => {
    const value = settings.get(name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return { id, options, image };
}

/** Names under which the folders are kept: the exact one, and its beginning for those of other lock files. */
export function mountsKey(
  of: { stage: string; platform: string },
  mounts: readonly CacheMount[],
  entries: readonly ContextEntry[],
): { key: string; prefix: string } {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const locks = entries.filter(({ path }) => LOCK_FILES.test(path)).map(({ path, content }) => `${path} ${content}`);
  const places = mounts.map(({ id, options }) => `${id} ${options.join()}`);
  const platform = of.platform.replaceAll("/", "-");
  const prefix = `immutable-servers-mounts-1-${of.stage}-${platform}-${hash(places.join("\n"))}-`;
  return { key: prefix + hash(locks.join("\n")), prefix };
}

/** A Dockerfile that fills the folders from 0.tar, 1.tar, … of its context. Its argument ROUND is another one each time. */
export function fillDockerfile(image: string, mounts: readonly CacheMount[]): string {
  const act = each(mounts, (at) => `if [ -f /in/${at}.tar ]; then tar -xpf /in/${at}.tar -C /kept/${at}; fi`);
  return `FROM ${image}\nUSER 0\nARG ROUND\n${run(mounts, ["type=bind,target=/in"], act)}`;
}

/** A Dockerfile whose result is a tar for each folder, and `size` in KiB; no tar when all of them are larger than `limit` bytes.
 *  Its argument ROUND is another one each time. */
export function emptyDockerfile(image: string, mounts: readonly CacheMount[], limit: number): string {
  const pack = each(mounts, (at) => `tar -cf /out/${at}.tar -C /kept/${at} .`);
  const act = `mkdir /out && du -sk /kept | cut -f1 > /out/size && if [ "$(cat /out/size)" -le ${Math.floor(limit / 1024)} ]; then ${pack}; fi`;
  return `FROM ${image} AS mounts\nUSER 0\nARG ROUND\n${run(mounts, [], act)}FROM scratch\nCOPY --from=mounts /out/ /\n`;
}

function each(mounts: readonly CacheMount[], act: (at: number) => string): string {
  return mounts.map((_mount, at) => act(at)).join(" && ");
}

function run(mounts: readonly CacheMount[], more: readonly string[], act: string): string {
  const kept = mounts.map(({ id, options }, at) =>
    ["type=cache", `id=${id}`, `target=/kept/${at}`, ...options].join(","),
  );
  const flags = [...more, ...kept].map((mount) => `--mount=${mount}`);
  return `RUN --network=none ${flags.join(" ")} ${JSON.stringify(["sh", "-ec", act])}\n`;
}
