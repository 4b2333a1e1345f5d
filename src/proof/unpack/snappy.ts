/** What Snappy packed, unpacked in memory. Source: format_description.txt of google/snappy. */
import { copyBack } from "./output.ts";

/** Undefined for what is none of this length. */
export function unsnappy(bytes: Buffer, size: number): Buffer | undefined {
  let at = 0;
  let said = 0;
  for (let shift = 0; shift < 5; shift += 1) {
    const byte = bytes[at++] ?? 0;
    said += (byte & 127) * 128 ** shift;
    if (byte < 128) break;
  }
  if (said !== size || size > bytes.length * 64) return undefined;
  const out = Buffer.alloc(size);
  let length = 0;
  while (at < bytes.length) {
    const tag = bytes[at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      const more = Math.max(0, (tag >> 2) - 59);
      if (at + more > bytes.length) return undefined;
      const count = 1 + (more === 0 ? tag >> 2 : bytes.readUIntLE(at, more));
      at += more;
      if (at + count > bytes.length || length + count > size) return undefined;
      bytes.copy(out, length, at, at + count);
      [at, length] = [at + count, length + count];
      continue;
    }
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at + width > bytes.length) return undefined;
    const [count, distance] =
      kind === 1
        ? [4 + ((tag >> 2) & 7), (tag >> 5) * 256 + (bytes[at] ?? 0)]
        : [1 + (tag >> 2), bytes.readUIntLE(at, width)];
    at += width;
    if (distance === 0 || distance > length || length + count > size) return undefined;
    length = copyBack(out, length, distance, count);
  }
  return length === size ? out : undefined;
}
