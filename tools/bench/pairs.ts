/** Builds Dockerfiles by the product's own recipe, one after the other on one BuildKit without its cache: there builds that
 *  run at the same time share steps, and builds that follow each other do not. */
import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { secretOption } from "../../src/build-secrets.ts";
import { buildCommand } from "../../src/build.ts";
import type { Builder } from "../../src/builder.ts";
import type { Host } from "../../src/host/host.ts";
import { parseDigest, pinned, type Digest, type PinnedReference } from "../../src/image/reference.ts";
import { IMAGE_CONTEXT } from "../../src/pins.ts";
import { manifest, tag } from "../../src/registry.ts";
import { textKey } from "../folders.ts";
import { familyBase } from "./cases.ts";
import { clientOptions } from "./clients.ts";

/** 2020-01-01 UTC, the default of the product's stages. */
const EPOCH = "1577836800";

export interface Workshop {
  host: Host;
  builder: Builder;
  /** `127.0.0.1:5720`. */
  registry: string;
  /** The Debian that everything starts from. */
  debian: string;
}

/** Builds and pushes once. `round` is told to steps that ask for it by a secret, to play two days on one. */
export async function buildOnce(
  { host, builder }: Workshop,
  of: { text: string; context: string | undefined; base: string; repository: string; round: number },
): Promise<Digest> {
  const folder = await host.temporaryFolder();
  const [dockerfile, metadata, empty] = ["Dockerfile", "metadata.json", "context"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(dockerfile, of.text);
  mkdirSync(empty);
  const settings = { dockerfile, args: {}, platform: "linux/amd64" };
  const argv = buildCommand({
    prepared: { settings, images: { base: `${IMAGE_CONTEXT}${of.base}` }, parent: undefined },
    context: of.context ?? empty,
    folders: {},
    repository: of.repository,
    parent: undefined,
    secrets: of.text.includes("id=round") ? [secretOption("round")] : [],
    builder: builder.name,
    metadata,
  });
  argv.splice(-1, 0, ...clientOptions(of.text, folder));
  const env = { ...builder.env, SOURCE_DATE_EPOCH: EPOCH, BUILDX_NO_DEFAULT_ATTESTATIONS: "1" };
  await host.run(argv, { env: { ...env, BUILD_SECRET_round: String(of.round) } });
  const told = JSON.parse((await host.read(metadata)) ?? "{}") as Record<string, string>;
  return parseDigest(told["containerimage.digest"] ?? "", "containerimage.digest");
}

/** Two builds that should be one image. */
export async function buildTwice(
  shop: Workshop,
  of: { text: string; context: string | undefined; base: string; repository: string },
): Promise<[Digest, Digest]> {
  const first = await buildOnce(shop, { ...of, round: 1 });
  // Clocks in whole seconds, and zip's in pairs of them, must not be equal by chance.
  await shop.host.sleep(1100);
  return [first, await buildOnce(shop, { ...of, round: 2 })];
}

const bases = new Map<string, Promise<string>>();

/** The image that the cases of a family stand on; built once, when the registry has none for this file. */
export function baseOf(shop: Workshop, family: string): Promise<string> {
  const known = bases.get(family) ?? madeBase(shop, family);
  bases.set(family, known);
  return known;
}

async function madeBase(shop: Workshop, family: string): Promise<string> {
  const text = familyBase(family);
  if (text === undefined) return shop.debian;
  const repository = `${shop.registry}/bench-proof/${family}`;
  const name = `base-${textKey(`${text}${shop.debian}`)}`;
  const known = await manifest(shop.host, `${repository}:${name}`);
  if (known) return pinned({ repository, digest: known.digest });
  shop.host.info(`${family}: the base of its cases`);
  const digest = await buildOnce(shop, { text, context: undefined, base: shop.debian, repository, round: 0 });
  const image: PinnedReference = { repository, digest };
  await tag(shop.host, image, name);
  return pinned(image);
}
