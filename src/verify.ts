/** verify: two builds are one image, or it is said which step of which file made them differ, why, and what to write. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { CHUNK_BYTES, compressionOf, readLayer } from "./image/layers.ts";
import { pinned, type Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import type { TarEntry } from "./image/tar.ts";
import { compareLayers } from "./proof/differences.ts";
import { causesOf, examiner, lookAgain, told, type Cause, type Looked } from "./proof/explain.ts";
import { fieldCauses, fieldDifferences } from "./proof/fields.ts";
import { differentSummary, reportLines, sentence, type Different, type LayerReport } from "./proof/report.ts";
import { COMPRESSION } from "./proof/rules/general.ts";
import { layerSteps } from "./proof/steps.ts";
import { fetchImages, imageConfig, manifest, type ImageConfig, type Manifest } from "./registry.ts";

export { differentBuilds, reportJson } from "./proof/report.ts";

/** GitHub shows ten annotations of a kind for a step; the failure itself is one of them. */
const ANNOTATIONS = 9;

export interface VerifyOptions {
  stage: Stage;
  repository: string;
  first: Digest;
  second: Digest;
  /** BuildKit workers of the two builds, where they are known. */
  firstWorker?: string | undefined;
  secondWorker?: string | undefined;
  /** The Dockerfile that was built, and its target: differences are then shown at their lines. */
  dockerfile?: string | undefined;
  target?: string | undefined;
}

export type Verdict = { verdict: "identical"; digest: Digest } | Different;

interface Image {
  manifest: Manifest;
  config: ImageConfig;
}

/** Compares the manifests of two builds, and reads what differs of both images only when they do.
 *  Throws CheckFailed when the builds shared a BuildKit: their being equal would prove nothing. */
export async function verify(host: Host, options: VerifyOptions): Promise<Verdict> {
  const { stage, first, second, firstWorker, secondWorker } = options;
  if (firstWorker !== undefined && firstWorker === secondWorker) {
    throw new CheckFailed({
      code: "shared-worker",
      message: `Both builds of ${stage} ran on one BuildKit worker (${firstWorker}), which shares their steps: equal digests prove nothing.`,
      remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one.",
    });
  }
  if (first === second) return { verdict: "identical", digest: first };
  return host.group(`Compare the two builds of ${stage}`, async () => {
    const verdict = await compare(host, options);
    for (const line of reportLines(verdict)) host.info(line);
    // The first cause is the failure's own annotation.
    const others = verdict.causes.slice(1).filter(({ at }) => at !== undefined);
    for (const cause of others.slice(0, ANNOTATIONS))
      host.error(`${sentence(cause)} ${cause.why}\n${cause.fix}`, cause.at);
    return verdict;
  });
}

async function compare(host: Host, options: VerifyOptions): Promise<Different> {
  const { repository, first, second, dockerfile, target } = options;
  const text = dockerfile === undefined ? undefined : await host.read(dockerfile);
  const images = [first, second].map((digest) => ({ repository, digest }));
  const [one, other] = await Promise.all(
    images.map(async (image): Promise<Image | undefined> => {
      const found = await manifest(host, pinned(image));
      return found && { manifest: found, config: await imageConfig(host, image) };
    }),
  );
  const folder = await host.temporaryFolder();
  await fetchImages(host, images, folder);
  if (!one || !other) return { version: 1, verdict: "different", first, second, causes: [], layers: [], fields: [] };
  const moment = { now: host.now() / 1000 };
  const steps = layerSteps(one.config.history ?? [], text, target);
  const examine = examiner(moment);
  const layers: LayerReport[] = [];
  const causes: Cause[] = [];
  for (const { index, recompressed } of differingLayers(one, other)) {
    const step = steps[index] ?? { instruction: "unknown" };
    const report = { layer: index + 1, ...step };
    const at = dockerfile === undefined || step.line === undefined ? {} : { at: { file: dockerfile, line: step.line } };
    if (recompressed) {
      layers.push({ ...report, differences: 0 });
      const named = { layer: index + 1, instruction: step.instruction, count: 1, paths: [{ path: "/", kinds: [] }] };
      causes.push({ ...told(COMPRESSION), ...at, ...named });
      continue;
    }
    const found: Looked[] = [];
    const read = ({ manifest: { layers } }: Image, wanted?: ReadonlyMap<string, number>) =>
      blobEntries(join(folder, "blobs"), layers[index], wanted);
    await compareLayers(read(one), read(other), (pair) => found.push(examine(pair)));
    await lookAgain(found, (wanted) => [read(one, wanted), read(other, wanted)], moment);
    layers.push({ ...report, differences: found.length });
    causes.push(...causesOf(found, index + 1, step, dockerfile, moment));
  }
  const fields = fieldDifferences([one.config, other.config], [one.manifest, other.manifest]);
  causes.push(...fieldCauses(fields));
  return { version: 1, verdict: "different", first, second, causes, layers, fields };
}

/** Layers with equal digests are equal: nobody reads them. Equal once unpacked, they were only packed differently. */
function differingLayers(one: Image, other: Image): { index: number; recompressed: boolean }[] {
  const count = Math.max(one.manifest.layers.length, other.manifest.layers.length);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => one.manifest.layers[index]?.digest !== other.manifest.layers[index]?.digest)
    .map((index) => {
      const unpacked = one.config.rootfs.diff_ids[index];
      return { index, recompressed: unpacked !== undefined && unpacked === other.config.rootfs.diff_ids[index] };
    });
}

async function* blobEntries(
  blobs: string,
  layer: Manifest["layers"][number] | undefined,
  wanted?: ReadonlyMap<string, number>,
): AsyncGenerator<TarEntry[]> {
  if (!layer) return;
  const [algorithm = "", hash = ""] = layer.digest.split(":");
  const blob = createReadStream(join(blobs, algorithm, hash), { highWaterMark: CHUNK_BYTES });
  yield* readLayer(blob, compressionOf(layer.mediaType), wanted);
}

/** The verdict for a job summary. `chain`: the stages that `stage` stands on, bottom first, and itself. */
export function verifySummary(stage: Stage, verdict: Verdict, chain?: readonly Stage[]): string {
  return verdict.verdict === "different"
    ? differentSummary(stage, verdict, chain)
    : `### Verify ${stage}: identical\n\nTwo independent builds are \`${verdict.digest}\`.\n`;
}
