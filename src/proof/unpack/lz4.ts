/** LZ4 files, unpacked in memory. Source: lz4_Frame_format.md and lz4_Block_format.md of the LZ4 project. */
import { copyBack, output, type Output, type Unpack } from "./output.ts";

const FRAME = 0x184d2204;
/** What Linux packs an initramfs with: blocks of 8 MiB without anything between them. */
const LEGACY = 0x184c2102;

export const unlz4: Unpack = (bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  let at = 0;
  while (at + 4 <= bytes.length) {
    const sign = bytes.readUInt32LE(at);
    if (sign === FRAME) at = frame(bytes, at + 4, out);
    else if (sign === LEGACY) at = legacy(bytes, at + 4, out);
    else throw new Error("no LZ4");
  }
  return out.all();
};

function frame(bytes: Buffer, from: number, out: Output): number {
  const flags = bytes.readUInt8(from);
  const has = (flag: number) => (flags & flag) !== 0;
  let at = from + 3 + (has(8) ? 8 : 0) + (has(1) ? 4 : 0);
  let begin = out.length();
  for (;;) {
    const size = bytes.readUInt32LE(at);
    at += 4;
    if (size === 0) return at + (has(4) ? 4 : 0);
    const end = at + (size & 0x7fffffff);
    if (end > bytes.length) throw new Error("a cut-off block");
    // Blocks that stand alone refer to nothing before them.
    if (has(32)) begin = out.length();
    if (size >= 0x80000000) out.append(bytes.subarray(at, end));
    else block(bytes.subarray(at, end), out, begin);
    at = end + (has(16) ? 4 : 0);
  }
}

function legacy(bytes: Buffer, from: number, out: Output): number {
  let at = from;
  while (at + 4 <= bytes.length) {
    const size = bytes.readUInt32LE(at);
    if (size === LEGACY || size === FRAME || size === 0) return size === 0 ? bytes.length : at;
    const end = at + 4 + size;
    if (end > bytes.length) throw new Error("a cut-off block");
    block(bytes.subarray(at + 4, end), out, out.length());
    at = end;
  }
  return at;
}

function block(input: Buffer, out: Output, begin: number): void {
  let at = 0;
  const byte = () => {
    const value = input[at++];
    if (value === undefined) throw new Error("a cut-off block");
    return value;
  };
  const length = (nibble: number) => {
    let sum = nibble;
    if (nibble === 15) for (let more = 255; more === 255; sum += more) more = byte();
    return sum;
  };
  while (at < input.length) {
    const token = byte();
    const literals = length(token >> 4);
    if (at + literals > input.length) throw new Error("a cut-off block");
    out.append(input.subarray(at, at + literals));
    at += literals;
    if (at === input.length) return;
    const distance = byte() | (byte() << 8);
    const count = length(token & 15) + 4;
    if (distance === 0 || distance > out.length() - begin) throw new Error("LZ4 that refers to nothing");
    const bytes = out.room(count);
    out.filled(copyBack(bytes, out.length(), distance, count));
  }
}
