/** xz, lzip and .lzma files, unpacked in memory. Its checksums are not looked at: two files are compared, and damage is a
 *  difference. Source: The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt. */
import { lzmaDecoder, properties } from "./lzma.ts";
import { output, type Output, type Unpack } from "./output.ts";

const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;
const LZMA2 = 0x21;
/** Pieces of one block before which all that was learnt is forgotten: xz makes one. */
const MOST_RESETS = 20_000;

/** Unpacks every stream of the file. Throws for filters other than LZMA2. */
export const unxz: Unpack = (bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  blocks(bytes, out);
  return out.all();
};

/** How many blocks there are: xz makes one for each part that a thread packs, and one alone without threads. */
export function xzBlocks(bytes: Buffer, most: number): number {
  return blocks(bytes, output(most));
}

function blocks(bytes: Buffer, out: Output): number {
  let at = 0;
  let count = 0;
  while (at < bytes.length) {
    if (bytes.toString("latin1", at, at + 6) !== "\xfd7zXZ\0") throw new Error("no stream of xz");
    const check = CHECK_BYTES[bytes.readUInt8(at + 7) & 15] ?? 0;
    at += 12;
    while (bytes.readUInt8(at) !== 0) {
      const packed = at + blockHeader(bytes, at);
      at = padded(lzma2(bytes, packed, out), packed) + check;
      count += 1;
    }
    at = indexEnd(bytes, at) + 12;
    while (at + 4 <= bytes.length && bytes.readUInt32LE(at) === 0) at += 4;
  }
  return count;
}

/** The length of a block's header. */
function blockHeader(bytes: Buffer, at: number): number {
  const flags = bytes.readUInt8(at + 1);
  if ((flags & 3) !== 0) throw new Error("several filters");
  let place = at + 2;
  for (const flag of [0x40, 0x80]) if ((flags & flag) !== 0) place = number(bytes, place).end;
  const filter = number(bytes, place);
  if (filter.value !== LZMA2) throw new Error(`the filter ${filter.value}`);
  return (bytes.readUInt8(at) + 1) * 4;
}

/** Where its last chunk ends. */
function lzma2(bytes: Buffer, from: number, out: Output): number {
  const decoder = lzmaDecoder(out);
  decoder.forget();
  let at = from;
  let resets = 0;
  for (;;) {
    const control = bytes.readUInt8(at);
    if (control === 0) return at + 1;
    const size = bytes.readUInt16BE(at + 1) + 1;
    if (control < 0x80) {
      if (control > 2 || at + 3 + size > bytes.length) throw new Error("a broken chunk");
      if (control === 1) decoder.forget();
      out.append(bytes.subarray(at + 3, at + 3 + size));
      at += 3 + size;
      continue;
    }
    const packed = bytes.readUInt16BE(at + 3) + 1;
    const reset = (control >> 5) & 3;
    if (reset > 0 && (resets += 1) > MOST_RESETS) throw new Error("too many beginnings");
    if (reset === 3) decoder.forget();
    if (reset >= 2) decoder.reset(properties(bytes.readUInt8(at + 5)));
    else if (reset === 1) decoder.reset();
    at += reset >= 2 ? 6 : 5;
    if (decoder.decode(bytes, at, at + packed, (control & 31) * 65_536 + size))
      throw new Error("an end within a chunk");
    at += packed;
  }
}

/** LZMA2 without anything around it, one stream behind the other, as 7z has it. */
export const unlzma2: Unpack = (bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  for (let at = 0; at < bytes.length; at = lzma2(bytes, at, out)) {
    const control = bytes.readUInt8(at);
    if (control !== 1 && control < 0xe0) throw new Error("no beginning of LZMA2");
  }
  return out.all();
};

function indexEnd(bytes: Buffer, from: number): number {
  const records = number(bytes, from + 1);
  let at = records.end;
  for (let index = 0; index < records.value * 2; index += 1) at = number(bytes, at).end;
  return padded(at, from) + 4;
}

/** Seven bits in each byte, the lowest first. */
function number(bytes: Buffer, from: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < 7; index += 1) {
    const byte = bytes.readUInt8(from + index);
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value, end: from + index + 1 };
  }
  throw new Error("a number without an end");
}

function padded(at: number, from: number): number {
  return from + Math.ceil((at - from) / 4) * 4;
}

/** The older form: one stream, with its length or with a mark at its end. */
export const unlzma: Unpack = (bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  const decoder = lzmaDecoder(out);
  decoder.reset(properties(bytes.readUInt8(0)));
  const size = bytes.readBigUInt64LE(5);
  if (size < 2n ** 53n) decoder.decode(bytes, 13, bytes.length, Number(size));
  else if (!decoder.decode(bytes, 13, bytes.length, maxOutputLength)) throw new RangeError("no end in sight");
  return out.all();
};

/** lzip: a member as long as its end says, or several, as plzip makes them. Source: lzip manual, "File format". */
export const unlzip: Unpack = (bytes, { maxOutputLength }) => {
  const members: [start: number, end: number][] = [];
  for (let end = bytes.length; end > 0 && members.length < MOST_RESETS; end = members.at(-1)?.[0] ?? 0) {
    const start = end - Number(bytes.readBigUInt64LE(end - 8));
    if (start > end - 26 || bytes.toString("latin1", start, start + 5) !== "LZIP\x01")
      throw new Error("no member of lzip");
    members.push([start, end]);
  }
  const out = output(maxOutputLength);
  for (const [start, end] of members.reverse()) {
    const decoder = lzmaDecoder(out);
    decoder.forget();
    decoder.reset({ literalContext: 3, literalPlace: 0, place: 2 });
    decoder.decode(bytes, start + 6, end - 20, Number(bytes.readBigUInt64LE(end - 16)));
  }
  return out.all();
};
