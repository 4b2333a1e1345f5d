import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  CHUNK_BYTES,
  readLayer
} from "./chunk-KSUXEWX3.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/host/blobs.ts
import { createReadStream } from "node:fs";
import { join } from "node:path";
async function* blobEntries(folder, layer, keep = {}) {
  if (!layer) return;
  const [algorithm = "", hash = ""] = layer.digest.split(":");
  const blob = createReadStream(join(folder, "blobs", algorithm, hash), { highWaterMark: CHUNK_BYTES });
  yield* readLayer(blob, keep);
}
__name(blobEntries, "blobEntries");

export {
  blobEntries
};
