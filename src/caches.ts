/** Where a first build takes finished steps from, and keeps its own for the next. The checking build never does. */
import type { Host } from "./host/host.ts";
import type { Cache, StageSettings } from "./settings.ts";

export type StepCache = Exclude<Cache, "auto">;

/** The cache of a build. By itself only a stage with a fixed epoch has one: BuildKit lowers times to the epoch and never raises
 *  them, so a step that was cached below the epoch of a later commit keeps times that no new build has. A refresh wants the
 *  packages of today. */
export function stepCache(asked: Cache, stage: Pick<StageSettings, "epoch">, uncached: boolean): StepCache {
  if (uncached) return "none";
  if (asked === "auto") return stage.epoch === "commit" ? "none" : "registry";
  return asked;
}

/** The options of docker buildx build that say so; `reference` names the cache, `ghcr.io/acme/shop:cache-final_linux-amd64`;
 *  `whole`: with the steps that only helped to build. A
 *  cache that cannot be written fails no build, and neither does one that cannot be read. Source: BuildKit's README, "Cache". */
export function cacheOptions(cache: StepCache, { reference = "", whole = true } = {}): string[] {
  // Steps that are in no image, only in the cache, are searched for secrets by nobody.
  const mode = whole ? "max" : "min";
  switch (cache) {
    case "none":
      // A step of another day's has that day's packages and times.
      return ["--no-cache"];
    case "registry": {
      const from = `type=registry,ref=${reference}`;
      // Image manifests: some registries take no other kind.
      const to = `${from},mode=${mode},image-manifest=true,oci-mediatypes=true,ignore-error=true`;
      return [`--cache-from=${from}`, `--cache-to=${to}`];
    }
    case "gha": {
      const from = `type=gha,scope=${reference.slice(reference.lastIndexOf(":") + 1)}`;
      return [`--cache-from=${from}`, `--cache-to=${from},mode=${mode},ignore-error=true`];
    }
  }
}

/** What holds the layers of a build after it, besides the image, and how to be rid of it; undefined without a cache. */
export function keptIn(cache: StepCache, reference: string): string | undefined {
  if (cache === "none") return undefined;
  if (cache === "registry")
    return `the tag ${reference} with its manifest, as in \`skopeo delete docker://${reference}\``;
  return `GitHub's caches of the scope ${reference.slice(reference.lastIndexOf(":") + 1)}, as in \`gh cache delete --all\``;
}

/** The same command without any cache. */
export function withoutCache(argv: readonly string[]): string[] {
  const kept = argv.filter((word) => !/^--(cache-(from|to)=|no-cache$)/.test(word));
  return [...kept.slice(0, -1), "--no-cache", ...kept.slice(-1)];
}

/** GitHub's cache is reached by what its runner gives to actions; elsewhere there is none, and buildx would not say so. */
export function warnAbsent(host: Host, cache: StepCache): void {
  if (cache !== "gha" || host.env("ACTIONS_RUNTIME_TOKEN") !== undefined) return;
  host.warning("`cache: gha` works in an action on a GitHub runner alone; this build runs without a cache.");
}
