/** publish: a verified digest gets its key's tag and its release tags; a tag that must not move never does. */
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { keyTag } from "./image/key.ts";
import { parseTag, pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { manifest, tag, tagCommand } from "./registry.ts";
import type { Settings } from "./settings.ts";

export interface PublishOptions {
  stage: Stage;
  digest: Digest;
  key: string;
  /** A refresh moves the key's tag to the patched image, so that no later plan falls back to the older one. */
  refresh: boolean;
  dryRun: boolean;
}

export interface Published {
  /** The digest that the key's tag serves now: another one when a run at the same time was first. */
  digest: Digest;
  tags: string[];
}

interface Wanted {
  name: string;
  moving: boolean;
}

/** Tags the digest. Every tag is looked at before the first is written, so that a refusal changes nothing.
 *  Throws CheckFailed when a tag that must not move serves another digest. */
export async function publish(host: Host, settings: Settings, options: PublishOptions): Promise<Published> {
  const { stage, key, refresh } = options;
  const { repository } = settings;
  const keyed = keyTag(stage, key);
  const serving = await manifest(host, `${repository}:${keyed}`);
  // Two runs with the same inputs both verified what they built; the first one's image is everybody's.
  const digest = serving && !refresh ? serving.digest : options.digest;
  if (digest !== options.digest) {
    host.warning(`${keyed} already serves ${digest}, published by another run from the same inputs; that one is used.`);
  }
  if (!(await manifest(host, pinned({ repository, digest })))) throw notPushed({ repository, digest });
  const release = stage === "final" ? releaseTags(settings.publish, (name) => host.env(name)) : [];
  const wanted = [{ name: keyed, moving: refresh }, ...release];
  const missing = await tagsToWrite(host, { repository, digest }, wanted);
  for (const { name } of missing) {
    if (options.dryRun) host.info(tagCommand({ repository, digest }, name).join(" "));
    else await tag(host, { repository, digest }, name);
  }
  if (!options.dryRun) await confirm(host, { repository, digest }, missing);
  host.info(`${pinned({ repository, digest })} is ${wanted.map(({ name }) => name).join(", ")}`);
  return { digest, tags: wanted.map(({ name }) => name) };
}

/** Tags by the templates whose values are known: {version} only when a version tag is released, {branch} only on one.
 *  Source: GitHub docs, "Default environment variables". */
export function releaseTags(templates: Settings["publish"], env: (name: string) => string | undefined): Wanted[] {
  const sha = env("GITHUB_SHA");
  const ref =
    env("GITHUB_REF_TYPE") === "tag" ? { version: env("GITHUB_REF_NAME") } : { branch: env("GITHUB_REF_NAME") };
  const values: Record<string, string | undefined> = {
    sha,
    "short-sha": sha?.slice(0, 12),
    version: ref.version?.replace(/^v(?=\d)/, ""),
    // A branch may hold what a tag may not.
    branch: ref.branch?.replaceAll(/[^A-Za-z0-9_.-]/g, "-"),
  };
  const fill = (template: string, moving: boolean): Wanted[] => {
    const names = [...template.matchAll(/\{([a-z-]+)\}/g)].map(([, name = ""]) => name);
    if (names.some((name) => name in values && values[name] === undefined)) return [];
    return [
      {
        name: parseTag(
          template.replaceAll(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole),
          "publish.tags",
        ),
        moving,
      },
    ];
  };
  return [
    ...templates.tags.flatMap((template) => fill(template, false)),
    ...templates.moving.flatMap((template) => fill(template, true)),
  ];
}

async function tagsToWrite(host: Host, image: PinnedReference, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const served = await Promise.all(wanted.map(({ name }) => manifest(host, `${image.repository}:${name}`)));
  wanted.forEach(({ name, moving }, index) => {
    const there = served[index]?.digest;
    if (there !== undefined && there !== image.digest && !moving) throw moved(image, name, there);
  });
  return wanted.filter((_tag, index) => served[index]?.digest !== image.digest);
}

async function confirm(host: Host, image: PinnedReference, tags: readonly Wanted[]): Promise<void> {
  for (const { name } of tags) {
    const there = (await manifest(host, `${image.repository}:${name}`))?.digest;
    if (there !== image.digest) throw moved(image, name, there ?? "nothing");
  }
}

function moved(image: PinnedReference, name: string, there: string): CheckFailed {
  return new CheckFailed({
    code: "tag-moved",
    message: `${image.repository}:${name} serves ${there}, not ${image.digest}, and is not declared as moving.`,
    remedy:
      "Release under a new version, or list the tag under `publish.moving` when it is meant to follow the newest release.",
  });
}

function notPushed(image: PinnedReference): CheckFailed {
  return new CheckFailed({
    code: "not-pushed",
    message: `${pinned(image)} is not in the registry, so it cannot be published.`,
    remedy: "Give the digest that the build of this stage put out.",
  });
}
