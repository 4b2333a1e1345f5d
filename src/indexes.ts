/** One reference for all platforms of a final stage: an index of the verified image of each, the same bytes every time. */
import { createHash } from "node:crypto";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { currentTag, keyTag, stageKey } from "./image/key.ts";
import { parsePlatform } from "./image/platform.ts";
import { pinned, type Digest } from "./image/reference.ts";
import { releaseTags } from "./image/release-tags.ts";
import type { Stage } from "./image/stages.ts";
import { plan, type StagePlan } from "./plan.ts";
import { serve, type Published } from "./publish.ts";
import { manifest, pushIndex } from "./registry.ts";
import { onPlatform, stagesOf, type Settings } from "./settings.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";

/** A stage's verified image for one platform. */
export interface PlatformImage {
  platform: string;
  key: string;
  digest: Digest;
}

/** The digest under which a stage is released: its image's, or that of the index of its images. Looked up for what is in the
 *  checkout. Throws CheckFailed where a platform's image is not published. */
export async function releasedDigest(host: Host, settings: Settings, stage: Stage): Promise<Digest> {
  const images = await publishedImages(host, settings, stage);
  const [only, other] = images;
  if (only !== undefined && other === undefined) return only.digest;
  const { digest } = await indexOf(host, settings.repository, images);
  if (await manifest(host, pinned({ repository: settings.repository, digest }))) return digest;
  throw notPublished(settings, stage, "the index of its platforms");
}

/** Digests under which finals are released, by stage: of those that `plans`, of all stages on all platforms, find everywhere.
 *  `pushed`: only what the registry has; an index comes after its images. */
export async function releasedDigests(
  host: Host,
  settings: Settings,
  { plans, pushed }: { plans: readonly StagePlan[]; pushed: boolean },
): Promise<Record<Stage, Digest>> {
  const { repository } = settings;
  const found = stagesOf(settings, "final").map(async ({ stage }) => {
    const images = settings.platforms.toSorted().flatMap((platform) => {
      const planned = plans.find((of) => of.stage === stage && of.platform === platform);
      return planned === undefined || planned.decision === "build" ? [] : [planned];
    });
    const [first] = images;
    if (first === undefined || images.length < settings.platforms.length) return [];
    if (images.length === 1) return [[stage, first.digest] as const];
    const { digest } = await indexOf(host, repository, images);
    if (pushed && !(await manifest(host, pinned({ repository, digest })))) return [];
    return [[stage, digest] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

/** Images of a stage for every platform, as the registry has them for what is in the checkout; in the order of the index. */
export async function publishedImages(host: Host, settings: Settings, stage: Stage): Promise<PlatformImage[]> {
  // The order of the configuration must change no byte.
  const platforms = settings.platforms.toSorted();
  return Promise.all(
    platforms.map(async (platform) => {
      const planned = (await plan(host, onPlatform(settings, platform), { upTo: stage })).at(-1);
      if (planned?.decision === "reuse") return { platform, key: planned.key, digest: planned.digest };
      throw notPublished(settings, stage, `its image for ${platform}`);
    }),
  );
}

/** Pushes the index of a final's images, and gives it the tags that a single image would have. */
export async function publishIndex(
  host: Host,
  settings: Settings,
  options: { stage: Stage; images: readonly PlatformImage[]; dryRun: boolean },
): Promise<Published> {
  const { stage, images, dryRun } = options;
  const { repository } = settings;
  const { digest, text } = await indexOf(host, repository, images);
  if (!dryRun) await pushIndex(host, { repository, digest }, text);
  const { key } = stageKey(Object.fromEntries(images.map((image) => [image.platform, image.key])));
  const keyed = keyTag(stage, key);
  const wanted = [
    // A refresh may have moved what a key stands for.
    { name: keyed, moving: true },
    { name: currentTag(stage), moving: true },
    ...releaseTags(settings.publish, (name) => host.env(name), stage),
  ];
  const written = await serve(host, { repository, digest }, wanted, dryRun);
  const tags = wanted.map(({ name }) => name);
  return written.includes(keyed)
    ? { digest, tags, decision: "build", because: "an image of its platforms is new" }
    : { digest, tags, decision: "reuse", because: "the images of its platforms are those that it had" };
}

/** The index's bytes: no times, no attestations, platforms in a fixed order. Source: OCI image spec 1.1, image index. */
async function indexOf(
  host: Host,
  repository: string,
  images: readonly Omit<PlatformImage, "key">[],
): Promise<{ digest: Digest; text: string }> {
  const manifests = await Promise.all(
    images.map(async ({ platform, digest }) => {
      const found = await manifest(host, pinned({ repository, digest }));
      if (found?.size === undefined) throw new Error(`${digest} is published and has no manifest`);
      return { mediaType: found.mediaType, digest, size: found.size, platform: parsePlatform(platform) };
    }),
  );
  const text = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
  return { digest: `sha256:${createHash("sha256").update(text).digest("hex")}`, text };
}

function notPublished(settings: Settings, stage: Stage, what: string): CheckFailed {
  return new CheckFailed({
    code: "not-published",
    message: `${stage} is not released for what is in the checkout: ${settings.repository} does not have ${what}.`,
    remedy: "Run the release first; what it published already is reused.",
  });
}
