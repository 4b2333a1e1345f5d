/** verify: two builds are one image, or it is said which paths of which layers differ. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { layerDifferences, readLayer, type Difference } from "./image/layers.ts";
import { pinned, type Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { fetchImages, imageConfig, manifest, type ImageConfig, type Manifest } from "./registry.ts";

/** Paths named in a message; the rest is counted. */
const NAMED = 20;

export interface VerifyOptions {
  stage: Stage;
  repository: string;
  first: Digest;
  second: Digest;
  /** BuildKit workers of the two builds, where they are known. */
  firstWorker?: string | undefined;
  secondWorker?: string | undefined;
}

/** A layer that is not the same in both builds. */
export interface LayerReport {
  /** Place in the image, bottom first, from 1. */
  layer: number;
  /** The instruction that made it, as the image's history tells it. */
  instruction: string;
  paths: Difference[];
}

export type Verdict =
  | { verdict: "identical"; digest: Digest }
  | { verdict: "different"; first: Digest; second: Digest; layers: LayerReport[]; fields: string[] };

/** Compares the manifests of two builds, and reads both images only when they differ.
 *  Throws CheckFailed when the builds shared a BuildKit: their being equal would prove nothing. */
export async function verify(host: Host, options: VerifyOptions): Promise<Verdict> {
  const { stage, repository, first, second, firstWorker, secondWorker } = options;
  if (firstWorker !== undefined && firstWorker === secondWorker) {
    throw new CheckFailed({
      code: "shared-worker",
      message: `Both builds of ${stage} ran on one BuildKit worker (${firstWorker}), which shares their steps: equal digests prove nothing.`,
      remedy: "Give the checking build a builder with a store of its own: `rebuilder`, or nothing for a fresh one.",
    });
  }
  if (first === second) return { verdict: "identical", digest: first };
  return host.group(`Compare the two builds of ${stage}`, async () => {
    const images = [first, second].map((digest) => ({ repository, digest }));
    const manifests = await Promise.all(images.map((image) => manifest(host, pinned(image))));
    const configs = await Promise.all(images.map((image) => imageConfig(host, image)));
    const folder = await host.temporaryFolder();
    await fetchImages(host, images, folder);
    const layers = await compareLayers(
      join(folder, "blobs"),
      manifests.map((found) => found?.layers ?? []),
      configs,
    );
    for (const { layer, instruction, paths } of layers) {
      host.info(`Layer ${layer}, made by: ${instruction}`);
      for (const { path, kinds } of paths.slice(0, NAMED)) host.info(`  /${path}: ${kinds.join(", ")}`);
      if (paths.length > NAMED) host.info(`  and ${paths.length - NAMED} more`);
    }
    return { verdict: "different", first, second, layers, fields: differingFields(configs) };
  });
}

/** The failure that a `different` verdict is. */
export function differentBuilds(
  stage: Stage,
  verdict: Extract<Verdict, { verdict: "different" }>,
  dockerfile?: string,
): CheckFailed {
  const named = verdict.layers.flatMap(({ paths }) => paths).slice(0, 5);
  const paths = named.map(({ path, kinds }) => `/${path} (${kinds.join(", ")})`).join("; ");
  const what = paths === "" ? `only in ${verdict.fields.join(", ") || "the manifest"}` : paths;
  const instruction = verdict.layers[0]?.instruction;
  return new CheckFailed({
    code: "different",
    message: `Two builds of ${stage} differ: ${what}. First ${verdict.first}, second ${verdict.second}.`,
    remedy: `${instruction === undefined ? "" : `Look at the instruction \`${instruction}\`. `}Make it leave the same bytes each time: no clock, no random value, no cache or log of the build; SOURCE_DATE_EPOCH is there for what needs a date.`,
    at: dockerfile === undefined ? undefined : { file: dockerfile },
  });
}

async function compareLayers(
  blobs: string,
  [first = [], second = []]: Manifest["layers"][],
  configs: readonly ImageConfig[],
): Promise<LayerReport[]> {
  const instructions = (configs[0]?.history ?? [])
    .filter((step) => !step.empty_layer)
    .map((step) => step.created_by ?? "");
  const reports: LayerReport[] = [];
  const read = (layer: Manifest["layers"][number] | undefined) =>
    layer === undefined
      ? Promise.resolve(new Map<string, never>())
      : readLayer(
          createReadStream(join(blobs, "sha256", layer.digest.slice("sha256:".length))),
          /gzip$/.test(layer.mediaType),
        );
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    if (first[index]?.digest === second[index]?.digest) continue;
    const [one, other] = await Promise.all([read(first[index]), read(second[index])]);
    reports.push({
      layer: index + 1,
      instruction: instructions[index] ?? "unknown",
      paths: layerDifferences(one, other),
    });
  }
  return reports;
}

function differingFields([first, second]: readonly ImageConfig[]): string[] {
  const fields = new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})]);
  const value = (config: ImageConfig | undefined, field: string) =>
    JSON.stringify(config?.[field as keyof ImageConfig]);
  return [...fields]
    .filter((field) => field !== "rootfs" && value(first, field) !== value(second, field))
    .map((field) => `config.${field}`);
}

/** The verdict for a job summary. */
export function verifySummary(stage: Stage, verdict: Verdict): string {
  if (verdict.verdict === "identical")
    return `### Verify ${stage}: identical\n\nTwo independent builds are \`${verdict.digest}\`.\n`;
  const rows = verdict.layers.flatMap(({ layer, instruction, paths }) =>
    paths
      .slice(0, NAMED)
      .map(({ path, kinds }) => `| ${layer} | \`/${cell(path)}\` | ${kinds.join(", ")} | \`${cell(instruction)}\` |`),
  );
  return [
    `### Verify ${stage}: different`,
    "",
    `First \`${verdict.first}\`, second \`${verdict.second}\`.${verdict.fields.length > 0 ? ` Also different: ${verdict.fields.join(", ")}.` : ""}`,
    "",
    "| layer | path | differs in | made by |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** Text inside a code span of a table: paths and instructions can hold anything. */
function cell(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return short.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
