/** What is kept of a file's bytes while it is compared: all of a small one, hashes of a large one. */
import { hash } from "node:crypto";

export const HASHED_BLOCK = 1024 * 1024;

/** A file's bytes, or for a large one the SHA-256 of each MiB of it, and the MiB that was asked for. */
export type Content = { bytes: Buffer } | { hashes: string[]; size: number; wanted?: Buffer };

/** SHA-256 of each MiB of a file that is too large to be kept. */
export function blockHashes(wanted?: number) {
  const hashes: string[] = [];
  let kept: { wanted?: Buffer } = {};
  let block = Buffer.allocUnsafe(HASHED_BLOCK);
  let filled = 0;
  const flush = () => {
    if (filled > 0 && hashes.length === wanted) kept = { wanted: Buffer.from(block.subarray(0, filled)) };
    if (filled > 0) hashes.push(hash("sha256", block.subarray(0, filled), "base64"));
    filled = 0;
  };
  return {
    add: (part: Buffer) => {
      let at = 0;
      while (at < part.length) {
        const copied = part.copy(block, filled, at);
        filled += copied;
        at += copied;
        if (filled === HASHED_BLOCK) flush();
      }
    },
    end: () => {
      flush();
      block = Buffer.alloc(0);
      return { hashes, ...kept };
    },
  };
}

/** The hashes of content, so that a large file can be compared with a kept one. */
export function hashesOf(content: Content): string[] {
  if ("hashes" in content) return content.hashes;
  const { bytes } = content;
  return Array.from({ length: Math.ceil(bytes.length / HASHED_BLOCK) }, (_, at) =>
    hash("sha256", bytes.subarray(at * HASHED_BLOCK, (at + 1) * HASHED_BLOCK), "base64"),
  );
}
