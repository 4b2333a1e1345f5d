/** Images to compare, wherever they lie: in a registry, in an OCI layout or archive, in what docker save writes. What is
 *  read of a layout is checked against its digests, except for layers, which may have gigabytes: their differences are what
 *  is looked for. */
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { join } from "node:path";
import { CheckFailed, CommandFailed, InputError } from "../errors.ts";
import { folderFiles, tarFiles, type Files } from "../host/files.ts";
import type { Host } from "../host/host.ts";
import { pinned, type Digest } from "../image/reference.ts";
import type { ImageSource } from "../image/sources.ts";
import { hostile } from "../image/tar.ts";
import { fetchImages, imageConfig, manifest, type ImageConfig, type Manifest } from "../registry.ts";

/** One platform's image. */
export interface Image {
  manifest: Manifest;
  config: ImageConfig;
  /** Makes layers ready to be read; the others of the image are not fetched. */
  fetch(layers: ReadonlySet<Digest>): Promise<void>;
  /** A layer as it is packed, from its beginning each time. */
  layer(digest: Digest): Readable;
}

/** An image, or an index of several. */
export interface Source {
  /** Of the manifest or index; of the configuration where docker save kept neither. */
  digest: Digest;
  /** The index as it is, without attestations: they hold times and differ by design. */
  index: object | undefined;
  /** By platform, `linux/amd64`; one where there is no index. */
  images: ReadonlyMap<string, Image>;
}

interface IndexEntry {
  mediaType: string;
  digest: Digest;
  size: number;
  platform?: { os?: string; architecture?: string; variant?: string };
  annotations?: Record<string, string>;
}

/** The error for a folder or file that does not hold the image: what was seen there, and what would be accepted. */
type Refuse = (seen: string, accepted: string) => InputError;

const EXAMPLE = "oci:build/image:v1, docker://ghcr.io/acme/shop@sha256:…";

/** Docker's official images have up to 20 platforms. */
const PLATFORMS = 100;

/** Throws InputError when the image is not there, CommandFailed when its registry does not answer. */
export async function openSource(host: Host, source: ImageSource, name: string): Promise<Source> {
  if (source.transport === "docker") return registrySource(host, source.reference, name);
  const { transport, path, which } = source;
  const refuse = (seen: string, accepted: string) =>
    InputError.of({ code: "image-source", name, seen: `${JSON.stringify(path)}${seen}`, accepted, example: EXAMPLE });
  if (transport === "docker-archive") return dockerArchive(await tarFiles(path, name), which, refuse);
  const files = transport === "oci" ? await folderFiles(path, name) : await tarFiles(path, name);
  return ociLayout(files, which, refuse);
}

async function registrySource(host: Host, reference: string, name: string): Promise<Source> {
  const found = await manifest(host, reference);
  if (!found) throw gone(reference);
  const repository = reference.replace(/@.*$/, "").replace(/:[^:/]+$/, "");
  const image = async (digest: Digest): Promise<Image> => {
    const folder = await host.temporaryFolder();
    const read = digest === found.digest ? found : await manifest(host, pinned({ repository, digest }));
    if (!read) throw gone(pinned({ repository, digest }));
    for (const layer of read.layers) blobName(layer.digest);
    const blobs = await folderFiles(folder, name);
    return {
      manifest: read,
      config: await imageConfig(host, { repository, digest }),
      fetch: async (wanted) => {
        if (wanted.size === 0) return;
        const others = read.layers.map((each) => each.digest).filter((each) => !wanted.has(each));
        await fetchImages(host, [{ repository, digest }], folder, others);
      },
      layer: (layer) => blobs.stream(blobName(layer)),
    };
  };
  return assembled(found, image);
}

async function assembled(found: Manifest, image: (digest: Digest) => Promise<Image>): Promise<Source> {
  const entries = (found as { manifests?: IndexEntry[] }).manifests;
  const images = new Map<string, Image>();
  if (!Array.isArray(entries)) {
    const only = await image(found.digest);
    return { digest: found.digest, index: undefined, images: images.set(platformOf(only.config), only) };
  }
  const real = entries.filter((entry) => !isAttestation(entry));
  if (real.length === 0 || real.length > PLATFORMS) throw hostile(`an index of ${real.length} images`);
  for (const entry of real) {
    const { os = "unknown", architecture = "unknown", variant } = entry.platform ?? {};
    const platform = [os, architecture, variant].filter((part) => part !== undefined).join("/");
    images.set(images.has(platform) ? `${platform} ${images.size + 1}` : platform, await image(entry.digest));
  }
  const { digest: _digest, layers: _layers, size: _bytes, ...rest } = found;
  // The images speak for themselves: their digests are no difference of the index.
  const listed = real.map(({ digest: _own, size: _size, ...entry }) => entry);
  return { digest: found.digest, index: { ...rest, manifests: listed }, images };
}

/** Source: docs.docker.com, "Image attestation storage". */
function isAttestation({ annotations, platform }: IndexEntry): boolean {
  return (
    annotations?.["vnd.docker.reference.type"] === "attestation-manifest" &&
    platform?.os === "unknown" &&
    platform.architecture === "unknown"
  );
}

function platformOf({ os, architecture, variant }: ImageConfig & { variant?: string }): string {
  return [os, architecture, variant].filter((part) => part !== undefined).join("/");
}

/** Source: OCI image spec 1.1, image layout. */
async function ociLayout(files: Files, which: string | undefined, refuse: Refuse): Promise<Source> {
  const index = await files.read("index.json");
  if (!index) throw refuse(" (it holds no index.json)", "an OCI image layout");
  const { manifests = [] } = parsed(index, "index.json") as { manifests?: IndexEntry[] };
  const named = manifests.filter(({ digest, annotations }) => {
    const reference = annotations?.["org.opencontainers.image.ref.name"] ?? "";
    // containerd and docker write the whole reference, others the tag alone.
    return which === undefined || digest === which || reference === which || reference.endsWith(`:${which}`);
  });
  const [entry] = named;
  const several = new Set(named.map(({ digest }) => digest)).size > 1;
  // Without names the layout is itself the index of one image for several platforms.
  const whole = several && which === undefined && named.every(({ platform }) => platform !== undefined);
  if (!entry || (several && !whole)) {
    const names = manifests.map((each) => each.annotations?.["org.opencontainers.image.ref.name"] ?? each.digest);
    throw refuse(among(which, named.length), `one of ${names.slice(0, 20).join(", ")}`);
  }
  const read = async (digest: Digest): Promise<Manifest> => {
    const bytes = await blob(files, digest);
    const { layers = [], ...rest } = parsed(bytes, digest) as Partial<Manifest> & { mediaType: string };
    return { ...rest, layers, digest };
  };
  const top = whole
    ? { ...(parsed(index, "index.json") as Manifest), digest: digestOf(index) }
    : await read(entry.digest);
  return assembled(top, async (digest) => {
    const found = await read(digest);
    if (!found.config) throw hostile(`a manifest without configuration (${digest})`);
    return fileImage(found, parsed(await blob(files, found.config.digest), "configuration") as ImageConfig, (layer) =>
      files.stream(blobName(layer)),
    );
  });
}

/** Source: Docker image specification 1.2, "Combined Image JSON + Filesystem Changeset Format". */
async function dockerArchive(files: Files, which: string | undefined, refuse: Refuse): Promise<Source> {
  const list = await files.read("manifest.json");
  if (!list) throw refuse(" (it holds no manifest.json)", "what docker save writes");
  const saved = parsed(list, "manifest.json") as { Config: string; RepoTags?: string[] | null; Layers: string[] }[];
  const named = saved.filter(({ RepoTags }) =>
    which === undefined ? true : RepoTags?.some((tag) => tag === which || tag.endsWith(`:${which}`)),
  );
  const [image] = named;
  if (!image || named.length > 1) {
    const names = saved.flatMap(({ RepoTags }) => RepoTags ?? []);
    throw refuse(among(which, named.length), `one of ${names.slice(0, 20).join(", ")}`);
  }
  const bytes = await files.read(image.Config);
  if (!bytes) throw hostile("no configuration");
  const config = parsed(bytes, "configuration") as ImageConfig;
  const ids = config.rootfs.diff_ids;
  if (ids.length !== image.Layers.length) throw hostile(`${image.Layers.length} layers for ${ids.length} diff_ids`);
  const layers = await Promise.all(
    ids.map(async (digest, at) => ({
      digest,
      size: (await files.size(image.Layers[at] ?? "")) ?? 0,
      mediaType: "application/vnd.docker.image.rootfs.diff.tar",
    })),
  );
  const digest = digestOf(bytes);
  const made: Manifest = { digest, mediaType: "docker save", config: { digest }, layers };
  const places = new Map(ids.map((id, at) => [id, image.Layers[at] ?? ""]));
  return assembled(made, () =>
    Promise.resolve(fileImage(made, config, (layer) => files.stream(places.get(layer) ?? ""))),
  );
}

function fileImage(manifest: Manifest, config: ImageConfig, layer: Image["layer"]): Image {
  if (!Array.isArray((config as Partial<ImageConfig>).rootfs?.diff_ids))
    throw hostile("a configuration without diff_ids");
  return { manifest, config, layer, fetch: () => Promise.resolve() };
}

async function blob(files: Files, digest: Digest): Promise<Buffer> {
  const bytes = await files.read(blobName(digest));
  if (!bytes) throw hostile(`no blob ${digest}`);
  if (digest.startsWith("sha256:") && digestOf(bytes) !== digest)
    throw new CheckFailed({
      code: "damaged-image",
      message: `The blob ${digest} has another content: ${digestOf(bytes)}.`,
      remedy: "The image was damaged or tampered with. Copy it again.",
    });
  return bytes;
}

/** Where a layout keeps a blob. Throws for a digest that is none, which could lead anywhere. */
function blobName(digest: string): string {
  const [, algorithm = "", hash = ""] = /^([a-z0-9]+):([0-9a-f]{32,128})$/.exec(digest) ?? [];
  if (algorithm === "") throw hostile(`the digest ${JSON.stringify(digest.slice(0, 80))}`);
  return join("blobs", algorithm, hash);
}

function digestOf(bytes: Buffer): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function parsed(bytes: Buffer, name: string): object {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw hostile(`a document that is no JSON (${name})`);
}

function gone(reference: string): CommandFailed {
  return new CommandFailed({
    code: "image-missing",
    message: `${reference} is not in the registry.`,
    remedy: "It was deleted, or never pushed. Run the build again, or check the name.",
  });
}

/** An image is asked for that is not there, or several are. */
function among(which: string | undefined, count: number): string {
  const held = which === undefined ? "" : ` under ${JSON.stringify(which)}`;
  return ` (it holds ${count === 0 ? "no image" : `${count} images`}${held})`;
}
