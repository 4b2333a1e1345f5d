/** Layers out of a folder of blobs, as streams: they may have gigabytes, and are never whole in memory. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { CHUNK_BYTES, readLayer } from "../image/layers.ts";
import type { TarEntry, TarOptions } from "../image/tar.ts";

/** The entries of a layer that `fetchImages` has brought into `folder`; none without a layer.
 *  `keep`: what of large files is kept or seen. */
export async function* blobEntries(
  folder: string,
  layer: { digest: string } | undefined,
  keep: Pick<TarOptions, "whole" | "passing"> = {},
): AsyncGenerator<TarEntry[]> {
  if (!layer) return;
  const [algorithm = "", hash = ""] = layer.digest.split(":");
  const blob = createReadStream(join(folder, "blobs", algorithm, hash), { highWaterMark: CHUNK_BYTES });
  yield* readLayer(blob, keep);
}
