/** What was packed with gzip, within bounds. */
import { gunzipSync } from "node:zlib";

/** What the bytes hold; undefined where they are not gzip after all, or more than `most` bytes. */
export function gunzipped(bytes: Buffer, most: number): Buffer | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return undefined;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
