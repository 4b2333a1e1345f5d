/** Bytes that are unpacked, up to a limit: what they refer back to is in them, so that no further window is needed. */

/** Unpacks all of it, or throws where it is broken or longer than the limit. */
export type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const FIRST_BYTES = 64 * 1024;

export function output(most: number) {
  let bytes = Buffer.allocUnsafe(Math.min(FIRST_BYTES, most));
  let length = 0;
  return {
    length: () => length,
    /** Makes room and gives the buffer: it is another one after each call. */
    room(count: number): Buffer {
      if (length + count > most) throw new RangeError(`more than ${most} bytes`);
      if (length + count > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(bytes.length * 2, length + count)));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      return bytes;
    },
    /** Says that bytes up to there have been written. */
    filled(end: number): void {
      length = end;
    },
    append(part: Buffer): void {
      part.copy(this.room(part.length), length);
      length += part.length;
    },
    all: () => bytes.subarray(0, length),
  };
}

export type Output = ReturnType<typeof output>;

/** Copies what lies some bytes back, which may reach into what it writes. Returns where it ends. */
export function copyBack(bytes: Buffer, at: number, distance: number, count: number): number {
  const end = at + count;
  if (distance >= count) {
    bytes.copyWithin(at, at - distance, end - distance);
    return end;
  }
  for (let to = at; to < end; to += 1) bytes[to] = bytes[to - distance] ?? 0;
  return end;
}
