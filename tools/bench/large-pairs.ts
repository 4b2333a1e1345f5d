/** Pairs of images for `tools/bench/layers.ts`: one large layer that differs in a few of its many paths, above equal layers that
 *  lie elsewhere, so that nobody who compares can read them by chance. */
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { run } from "../shell.ts";

export interface Size {
  megabytes: number;
  paths: number;
  different: number;
}

export interface LargePair {
  /** OCI layouts that lack the blobs of the equal layers. */
  layouts: [string, string];
  /** Files of the layers that differ. */
  layers: [string, string];
  /** Where the equal layers lie. */
  equal: string;
}

const SMALL_LAYERS = 3;

/** Text and random bytes in a mix that gzip packs to about a third, as in images. Equal for equal seeds. */
function material(seed: number): Buffer {
  const words = Array.from({ length: 4000 }, (_, at) => createHash("md5").update(`${seed} ${at}`).digest("hex"));
  const parts: Buffer[] = [];
  let state = seed;
  const roll = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  for (let bytes = 0; bytes < 4 * 1024 * 1024;) {
    const word = words[roll(400) * roll(10)] ?? "";
    const part = roll(6) === 0 ? Buffer.from(word.repeat(2), "hex") : Buffer.from(`${word.slice(0, 3 + roll(9))} `);
    parts.push(part);
    bytes += part.length;
  }
  return Buffer.concat(parts);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
  block.write(name);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(1_577_836_800, 136, 12);
  block.write("        0", 148, "latin1");
  block.write("ustar\0" + "00", 257, "latin1");
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return block;
}

interface Blob {
  digest: string;
  diffId: string;
  size: number;
}

/** Writes a layer of `paths` files and about `bytes` bytes; `salt` changes `different` of them. */
async function writeLayer(
  folder: string,
  of: { bytes: number; paths: number; different: number; salt: string; seed: number },
): Promise<Blob> {
  const source = material(of.seed);
  const packed = createHash("sha256");
  const plain = createHash("sha256");
  const gzip = createGzip({ level: 6, chunkSize: 1024 * 1024 });
  const file = join(folder, `layer-${process.pid}-${of.salt}-${of.seed}`);
  const out = createWriteStream(file);
  let size = 0;
  gzip.on("data", (part: Buffer) => {
    packed.update(part);
    size += part.length;
  });
  gzip.pipe(out);
  const write = async (part: Buffer) => {
    plain.update(part);
    if (!gzip.write(part)) await new Promise((resolve) => gzip.once("drain", resolve));
  };
  const every = Math.floor(of.paths / Math.max(1, of.different));
  for (let path = 0; path < of.paths; path += 1) {
    // Few files are large and most are small, as everywhere; the mean is what makes up the sum.
    const share = path % 500 === 0 ? 100 : path % 10 === 0 ? 4 : 0.45;
    const length = Math.round((of.bytes / of.paths) * share);
    const from = (path * 7919) % source.length;
    const pieces = [];
    for (let left = length, at = from; left > 0;) {
      const piece = source.subarray(at, Math.min(source.length, at + left));
      pieces.push(piece);
      left -= piece.length;
      at = 0;
    }
    const content = Buffer.concat(pieces);
    if (path % every === every - 1 && path < every * of.different)
      content.write(`built by ${of.salt}`, content.length >> 1);
    await write(header(`usr/share/${Math.floor(path / 100)}/file-${path}.txt`, length));
    await write(content);
    await write(Buffer.alloc((512 - (length % 512)) % 512));
  }
  await write(Buffer.alloc(1024));
  gzip.end();
  await finished(out);
  const digest = packed.digest("hex");
  await rename(file, join(folder, digest));
  return { digest: `sha256:${digest}`, diffId: `sha256:${plain.digest("hex")}`, size };
}

/** Made once for each size and kept among the temporary files. */
export async function largePair(size: Size): Promise<LargePair> {
  const { megabytes, paths, different } = size;
  const root = join(tmpdir(), `immutable-servers-bench-layers-${megabytes}-${paths}-${different}`);
  const list = join(root, "pair.json");
  if (existsSync(list)) return JSON.parse(readFileSync(list, "utf8")) as LargePair;
  rmSync(root, { recursive: true, force: true });
  const equal = join(root, "equal");
  const small = join(equal, "blobs/sha256");
  mkdirSync(small, { recursive: true });
  const below: Blob[] = [];
  for (let seed = 1; seed <= SMALL_LAYERS; seed += 1)
    below.push(await writeLayer(small, { bytes: 1_000_000, paths: 10, different: 0, salt: "same", seed }));
  const [first, second] = await Promise.all([
    side(join(root, "first"), "first", size, below),
    side(join(root, "second"), "second", size, below),
  ]);
  const made: LargePair = { layouts: [first.layout, second.layout], layers: [first.layer, second.layer], equal };
  writeFileSync(list, JSON.stringify(made));
  return made;
}

async function side(layout: string, salt: string, { megabytes, paths, different }: Size, below: readonly Blob[]) {
  const blobs = join(layout, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  const large = await writeLayer(blobs, { bytes: megabytes * 1024 * 1024, paths, different, salt, seed: 99 });
  const layers = [...below, large];
  const put = (text: string) => {
    const hex = createHash("sha256").update(text).digest("hex");
    writeFileSync(join(blobs, hex), text);
    return { digest: `sha256:${hex}`, size: text.length };
  };
  const config = put(
    JSON.stringify({
      os: "linux",
      architecture: "amd64",
      rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
      history: layers.map((_, at) => ({ created_by: `RUN /bin/sh -c step ${at} # buildkit` })),
    }),
  );
  const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = put(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
      layers: layers.map(({ digest, size }) => ({ mediaType, digest, size })),
    }),
  );
  writeFileSync(
    join(layout, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: manifestType, ...manifest }] }),
  );
  writeFileSync(join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  return { layout, layer: join(blobs, large.digest.slice(7)) };
}

/** A complete OCI archive of one of the images, under a name. */
export async function writeArchive(file: string, layout: string, equal: string, name: string): Promise<void> {
  const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8")) as { manifests: [object] };
  const named = { ...index.manifests[0], annotations: { "io.containerd.image.name": name } };
  const folder = `${file}.index`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.json"), JSON.stringify({ ...index, manifests: [named] }));
  const parts = ["-C", folder, "index.json", "-C", layout, "oci-layout", "blobs", "-C", equal, "blobs"];
  await run(["tar", "-cf", file, ...parts]);
}
