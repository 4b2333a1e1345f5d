/** Writes an image of one layer as an OCI image layout, which skopeo can push. Much quicker than a build that only adds a
 *  tar: nothing is unpacked. Source: OCI image spec 1.1, image layout. */

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
}

const prefix = "application/vnd.oci.image";

/** Writes `folder/{oci-layout,index.json,blobs}` for an image whose only layer is the tar; its tag is `latest`. */
export async function writeLayout(
  folder: string,
  tar: string,
  image: { created: Date; command: string[] },
): Promise<void> {
  mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
  const { layer, diffId } = await writeLayer(folder, tar);
  const created = image.created.toISOString();
  const config = writeJson(folder, `${prefix}.config.v1+json`, {
    architecture: process.arch === "x64" ? "amd64" : process.arch,
    os: "linux",
    created,
    config: { Cmd: image.command, Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"] },
    rootfs: { type: "layers", diff_ids: [diffId] },
    history: [{ created, created_by: "mmdebstrap" }],
  });
  const mediaType = `${prefix}.manifest.v1+json`;
  const manifest = writeJson(folder, mediaType, { schemaVersion: 2, mediaType, config, layers: [layer] });
  const annotations = { "org.opencontainers.image.ref.name": "latest" };
  writeFileSync(
    join(folder, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  );
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}

async function writeLayer(folder: string, tar: string): Promise<{ layer: Descriptor; diffId: string }> {
  const file = join(folder, "blobs/layer");
  const [plain, packed] = [hashing(), hashing()];
  await pipeline(createReadStream(tar), plain.stream, createGzip(), packed.stream, createWriteStream(file));
  const digest = packed.digest();
  const { size } = statSync(file);
  renameSync(file, blob(folder, digest));
  return { layer: { mediaType: `${prefix}.layer.v1.tar+gzip`, digest, size }, diffId: plain.digest() };
}

function writeJson(folder: string, mediaType: string, value: unknown): Descriptor {
  const text = JSON.stringify(value);
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  writeFileSync(blob(folder, digest), text);
  return { mediaType, digest, size: Buffer.byteLength(text) };
}

/** A stream that lets everything pass and knows its digest at the end. */
function hashing(): { stream: PassThrough; digest: () => string } {
  const hash = createHash("sha256");
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => hash.update(chunk));
  return { stream, digest: () => `sha256:${hash.digest("hex")}` };
}

function blob(folder: string, digest: string): string {
  return join(folder, "blobs", digest.replace(":", "/"));
}
