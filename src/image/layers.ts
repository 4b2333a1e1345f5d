/** Layers as streams of entries: unpacked on the way, in bounded memory, whatever the layer claims to be. */
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { Failure } from "../errors.ts";
import { hostile, tarParser, type TarEntry, type TarOptions } from "./tar.ts";

/** A bomb is told by both: deflate reaches 1,030 : 1 on zeros, while whole images stay below 20 : 1. */
export const LAYER_LIMITS = { unpackedBytes: 1024 ** 3, ratio: 200, everBytes: 64 * 1024 ** 3 } as const;

/** Large pieces: each costs a way through the thread pool. */
export const CHUNK_BYTES = 256 * 1024;

/** Unpacked bytes after which garbage is collected: pieces lie outside of the heap, whose own pressure comes late. Two layers of
 *  1 GiB took 235 to 320 MB in three runs each without it, and 247 to 280 MB with it, in the same processor time. */
const SWEEP_BYTES = 96 * 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "major" }) => void;
setFlagsFromString("--no-expose-gc");

function sweep(): void {
  collect({ type: "major" });
}

export type Compression = "gzip" | "zstd" | "none";

/** How a layer is packed, from its first bytes: whoever unpacks layers looks at them, not at the media type. */
export function compressionOf(start: Buffer): Compression {
  if (start.length >= 2 && start.readUInt16BE(0) === 0x1f8b) return "gzip";
  if (start.length < 4) return "none";
  // Zstandard streams may begin with a frame to be skipped. Source: RFC 8878, 3.1.
  return start.readUInt32LE(0) === 0xfd2fb528 || start.readUInt32LE(0) >>> 4 === 0x184d2a5 ? "zstd" : "none";
}

/** The entries of a layer in its order, in groups as they arrive: bytes of a group may be views of one buffer, so what
 *  stays must be copied. Returns what lies between and behind the entries, as text that is equal for equal bytes.
 *  Throws CheckFailed (hostile-layer, cut-short-layer). Source: OCI image spec 1.1, layer. */
export async function* readLayer(
  stream: Readable,
  keep: Omit<TarOptions, "headersOnly"> = {},
): AsyncGenerator<TarEntry[], string> {
  let packed = 0;
  let unpacked = 0;
  let sinceSwept = 0;
  let entries: TarEntry[] = [];
  let compression: Compression = "none";
  let plain = stream;
  const parser = tarParser((entry) => entries.push(entry), keep);
  try {
    const start = await begin(stream);
    compression = compressionOf(start);
    // What has ended already takes nothing back.
    const whole = stream.readableEnded ? Readable.from([start], { objectMode: false }) : stream;
    if (whole === stream && start.length > 0) stream.unshift(start);
    whole.on("data", (part: Buffer) => (packed += part.length)).pause();
    plain = unpack(whole, compression);
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (
        unpacked > LAYER_LIMITS.everBytes ||
        (unpacked > LAYER_LIMITS.unpackedBytes && unpacked > packed * LAYER_LIMITS.ratio)
      )
        throw hostile(`${unpacked} bytes packed into ${packed}`);
      parser.push(chunk);
      if ((sinceSwept += chunk.length) > SWEEP_BYTES) {
        sinceSwept = 0;
        sweep();
      }
      if (entries.length === 0) continue;
      yield entries;
      entries = [];
    }
    return parser.end();
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

/** The first bytes of a stream, or all of a shorter one, taken out of it. */
async function begin(stream: Readable): Promise<Buffer> {
  let start = Buffer.alloc(0);
  while (start.length < 4 && !stream.readableEnded) {
    const part = stream.read() as Buffer | null;
    if (part !== null) start = Buffer.concat([start, part]);
    else
      await new Promise<void>((resolve, reject) => {
        stream.once("readable", resolve).once("end", resolve).once("error", reject);
      });
  }
  return start;
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
