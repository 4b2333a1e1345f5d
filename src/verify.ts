/** verify: two builds are one image, or it is said which step of which file made them differ, why, and what to write. */
import { CheckFailed } from "./errors.ts";
import { blobEntries } from "./host/blobs.ts";
import type { Host } from "./host/host.ts";
import { pinned, type Digest } from "./image/reference.ts";
import { aboveOf, chainOf, places, type Place, type Stage } from "./image/stages.ts";
import { compareLayers, withoutParents, type Pair } from "./proof/differences.ts";
import { excerpt } from "./proof/excerpt.ts";
import { causesOf, examiner, lookAgain, type Cause, type Looked } from "./proof/explain.ts";
import { fieldCauses, fieldDifferences } from "./proof/fields.ts";
import { parentCause, parentLayers } from "./proof/parent.ts";
import { guardedKinds, policy, unallowed, type Policy } from "./proof/policy.ts";
import { policyLines, reportLines, sentence, type Compared, type LayerReport, type Verdict } from "./proof/report.ts";
import { layerSteps } from "./proof/steps.ts";
import { fetchImages, imageConfig, manifest, type ImageConfig, type Manifest } from "./registry.ts";
import type { Allowance } from "./verify-config.ts";

export { differentBuilds, type Verdict } from "./proof/report.ts";
export { reportJson } from "./proof/report-json.ts";
export { verifySummary } from "./proof/summary.ts";

/** GitHub shows ten annotations of a kind for a step; the failure itself is one of them. */
const ANNOTATIONS = 9;
/** Paths of which a report shows both sides. */
const EXCERPTS = 300;

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
  /** Where every stage stands; as in a plain project by default. */
  stages?: Readonly<Record<Stage, Pick<Place, "parent">>> | undefined;
  /** What may differ; nothing by default. */
  allow?: readonly Allowance[] | undefined;
}

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
  const allowed = policy(options.allow ?? [], { stage, now: host.now() });
  const verdict =
    first === second
      ? identical(options, allowed)
      : await host.group(`Compare the two builds of ${stage}`, async () => {
          const compared = await compare(host, options, allowed);
          for (const line of reportLines(compared)) host.info(line);
          return compared;
        });
  for (const { level, text } of policyLines(verdict)) host[level](text);
  // The first cause is the failure's own annotation.
  const others = verdict.causes.slice(1).filter(({ at }) => at !== undefined);
  for (const cause of others.slice(0, ANNOTATIONS))
    host.error(`${sentence(cause)} ${cause.why}\n${cause.fix}`, cause.at);
  return verdict;
}

function aboutOf({ stage, stages = Object.fromEntries(places({})), first, second, dockerfile }: VerifyOptions) {
  const chain = chainOf(stages, stage);
  return { version: 1, stage, chain, above: aboveOf(stages, stage), first, second, dockerfile } as const;
}

function identical(options: VerifyOptions, allowed: Policy): Verdict {
  const nothing = { causes: [], layers: [], fields: [], policy: allowed.report() };
  return { ...aboutOf(options), verdict: "identical", digest: options.first, ...nothing };
}

async function compare(host: Host, options: VerifyOptions, allowed: Policy): Promise<Verdict> {
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
  const verdictOf = (found: Pick<Compared, "causes" | "layers" | "fields">): Verdict => {
    const compared = { ...aboutOf(options), ...found, policy: allowed.report() };
    // Digests that differ without a difference that can be named are no reason to be content.
    const passed = found.causes.length === 0 && compared.policy.allowed.length > 0;
    return passed ? { ...compared, verdict: "allowed", digest: first } : { ...compared, verdict: "different" };
  };
  if (!one || !other) return verdictOf({ causes: [], layers: [], fields: [] });
  const moment = { now: host.now() / 1000 };
  const steps = layerSteps(one.config.history ?? [], text, target);
  const parents = text === undefined ? 0 : parentLayers(steps);
  const inherited: Looked[] = [];
  const look = examined(moment);
  const layers: LayerReport[] = [];
  const causes: Cause[] = [];
  for (const { index, recompressed } of differingLayers(one, other)) {
    const step = steps[index] ?? { instruction: "unknown" };
    const found: Looked[] = [];
    const read = ({ manifest: { layers } }: Image, wanted?: ReadonlyMap<string, number>) =>
      blobEntries(folder, layers[index], { blocks: wanted });
    if (recompressed) found.push({ difference: { path: "", kinds: ["compression"], values: {}, directory: false } });
    else {
      await compareLayers(read(one), read(other), (pair) => found.push(look(pair)));
      await lookAgain(found, (wanted) => [read(one, wanted), read(other, wanted)], moment);
    }
    layers.push({ layer: index + 1, ...step, differences: found.length });
    const remaining = unallowed(found, allowed);
    if (index < parents) inherited.push(...withoutParents(remaining));
    else causes.push(...causesOf(remaining, index + 1, step, dockerfile, moment));
  }
  const fields = fieldDifferences([one.config, other.config], [one.manifest, other.manifest]);
  causes.push(...fieldCauses(allowed.remainingFields(fields)));
  if (inherited.length > 0) causes.unshift(parentCause(inherited, { layers: parents, steps, file: dockerfile, text }));
  return verdictOf({ causes, layers, fields });
}

/** Looks at both sides of a difference while their bytes are at hand. */
function examined(moment: { now: number }): (pair: Pair) => Looked {
  const examine = examiner(moment);
  let excerpts = 0;
  return (pair) => {
    const looked = examine(pair);
    const guarded = guardedKinds(pair);
    const sides = excerpts < EXCERPTS ? excerpt(pair, looked.evidence) : undefined;
    if (sides) excerpts += 1;
    return { ...looked, ...(guarded.length > 0 && { guarded }), ...(sides && { excerpt: sides }) };
  };
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
