import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  serve
} from "./chunk-3RQIKPPG.js";
import {
  currentTag,
  keyTag,
  plan,
  stageKey
} from "./chunk-MLWYURLA.js";
import {
  manifest,
  onPlatform,
  parsePlatform,
  pinned,
  pushIndex,
  releaseTags,
  stagesOf
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/indexes.ts
import { createHash } from "node:crypto";
var INDEX = "application/vnd.oci.image.index.v1+json";
async function releasedDigest(host, settings, stage) {
  const images = await publishedImages(host, settings, stage);
  const [only, other] = images;
  if (only !== void 0 && other === void 0) return only.digest;
  const { digest } = await indexOf(host, settings.repository, images);
  if (await manifest(host, pinned({ repository: settings.repository, digest }))) return digest;
  throw notPublished(settings, stage, "the index of its platforms");
}
__name(releasedDigest, "releasedDigest");
async function releasedDigests(host, settings, { plans, pushed }) {
  const { repository } = settings;
  const found = stagesOf(settings, "final").map(async ({ stage }) => {
    const images = settings.platforms.toSorted().flatMap((platform) => {
      const planned = plans.find((of) => of.stage === stage && of.platform === platform);
      return planned === void 0 || planned.decision === "build" ? [] : [planned];
    });
    const [first] = images;
    if (first === void 0 || images.length < settings.platforms.length) return [];
    if (images.length === 1) return [[stage, first.digest]];
    const { digest } = await indexOf(host, repository, images);
    if (pushed && !await manifest(host, pinned({ repository, digest }))) return [];
    return [[stage, digest]];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}
__name(releasedDigests, "releasedDigests");
async function publishedImages(host, settings, stage) {
  const platforms = settings.platforms.toSorted();
  return Promise.all(
    platforms.map(async (platform) => {
      const planned = (await plan(host, onPlatform(settings, platform), { upTo: stage })).at(-1);
      if (planned?.decision === "reuse") return { platform, key: planned.key, digest: planned.digest };
      throw notPublished(settings, stage, `its image for ${platform}`);
    })
  );
}
__name(publishedImages, "publishedImages");
async function publishIndex(host, settings, options) {
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
    ...releaseTags(settings.publish, (name) => host.env(name), stage)
  ];
  const written = await serve(host, { repository, digest }, wanted, dryRun);
  const tags = wanted.map(({ name }) => name);
  return written.includes(keyed) ? { digest, tags, decision: "build", because: "an image of its platforms is new" } : { digest, tags, decision: "reuse", because: "the images of its platforms are those that it had" };
}
__name(publishIndex, "publishIndex");
async function indexOf(host, repository, images) {
  const manifests = await Promise.all(
    images.map(async ({ platform, digest }) => {
      const found = await manifest(host, pinned({ repository, digest }));
      if (found?.size === void 0) throw new Error(`${digest} is published and has no manifest`);
      return { mediaType: found.mediaType, digest, size: found.size, platform: parsePlatform(platform) };
    })
  );
  const text = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
  return { digest: `sha256:${createHash("sha256").update(text).digest("hex")}`, text };
}
__name(indexOf, "indexOf");
function notPublished(settings, stage, what) {
  return new CheckFailed({
    code: "not-published",
    message: `${stage} is not released for what is in the checkout: ${settings.repository} does not have ${what}.`,
    remedy: "Run the release first; what it published already is reused."
  });
}
__name(notPublished, "notPublished");

export {
  releasedDigest,
  releasedDigests,
  publishedImages,
  publishIndex
};
