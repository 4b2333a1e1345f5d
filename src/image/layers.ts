/** Layers as streams of entries: unpacked on the way, in bounded memory, whatever the layer claims to be. */
import type { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { Failure } from "../errors.ts";
import { hostile, tarParser, type TarEntry } from "./tar.ts";

/** A bomb is told by both: deflate reaches 1,030 : 1 on zeros, while whole images stay below 20 : 1. */
export const LAYER_LIMITS = { unpackedBytes: 1024 ** 3, ratio: 200, everBytes: 64 * 1024 ** 3 } as const;

/** Large pieces: each costs a way through the thread pool. */
export const CHUNK_BYTES = 256 * 1024;

export type Compression = "gzip" | "zstd" | "none";

/** How a layer is packed. Source: OCI image spec 1.1, media types; Docker image manifest v2.2. */
export function compressionOf(mediaType: string): Compression {
  if (/[+.]zstd$/.test(mediaType)) return "zstd";
  return /[+.]gzip$/.test(mediaType) ? "gzip" : "none";
}

/** The entries of a layer in its order, in groups as they arrive: bytes of a group may be views of one buffer, so what
 *  stays must be copied. Throws CheckFailed (hostile-layer, cut-short-layer). Source: OCI image spec 1.1, layer. */
export async function* readLayer(
  stream: Readable,
  compression: Compression,
  wanted?: ReadonlyMap<string, number>,
  whole?: (path: string) => boolean,
): AsyncGenerator<TarEntry[]> {
  let packed = 0;
  let unpacked = 0;
  let entries: TarEntry[] = [];
  const parser = tarParser((entry) => entries.push(entry), wanted, whole);
  stream.on("data", (part: Buffer) => (packed += part.length)).pause();
  const plain = unpack(stream, compression);
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (
        unpacked > LAYER_LIMITS.everBytes ||
        (unpacked > LAYER_LIMITS.unpackedBytes && unpacked > packed * LAYER_LIMITS.ratio)
      )
        throw hostile(`${unpacked} bytes packed into ${packed}`);
      parser.push(chunk);
      if (entries.length === 0) continue;
      yield entries;
      entries = [];
    }
    parser.end();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw hostile(
      `what is not ${compression === "none" ? "a tar" : compression} (${(error as Error).message})`,
      "cut-short-layer",
    );
  } finally {
    plain.destroy();
    stream.destroy();
  }
}

function unpack(stream: Readable, compression: Compression): Readable {
  if (compression === "none") return stream;
  const through =
    compression === "gzip"
      ? createGunzip({ chunkSize: CHUNK_BYTES })
      : createZstdDecompress({ chunkSize: CHUNK_BYTES });
  stream.on("error", (error) => through.destroy(error));
  return stream.pipe(through);
}
