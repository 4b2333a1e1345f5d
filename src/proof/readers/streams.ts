/** Files that hold packed streams without a sign of their own: where each begins and how long it is stands elsewhere in the file. */
import { brotliDecompressSync, inflateRawSync } from "node:zlib";
import { isText } from "../evidence.ts";
import { both, magic, type Reader, type Within } from "../reader.ts";
import { unsnappy } from "../unpack/snappy.ts";

/** Streams of one file. */
const STREAMS = 2000;

export const STREAM_FILES: readonly Reader[] = [
  unpackedReader("WOFF2", (bytes) => magic(bytes, "wOF2"), woff2),
  unpackedReader("Avro", (bytes) => magic(bytes, "Obj\x01"), avro),
  unpackedReader("Parquet", (bytes) => magic(bytes, "PAR1"), parquet),
  unpackedReader("log of LevelDB", (bytes, path) => LEVEL_LOG.test(path) && !isText(bytes), levelLog),
  unpackedReader("TFRecord", (bytes, path) => RECORDS.test(path) && bytes.length > 16, records),
];

/** RocksDB's are of the same form. */
const LEVEL_LOG = /(?:^|\/)(?:\d{6}\.log|MANIFEST-\d{6})$/;
const RECORDS = /tfevents|\.tfrecords?$/;

/** The file with its streams unpacked, and without what only says how long they are packed. */
function unpackedReader(
  name: string,
  reads: (bytes: Buffer, path: string) => boolean,
  unpack: (bytes: Buffer, most: number) => Buffer | undefined,
): Reader {
  return {
    name,
    reads: (path, bytes) => reads(bytes, path),
    look: (path, first, second, { into, budget }: Within) => {
      const [one, other] = both(first, second, (bytes) => unpack(bytes, Math.max(1, Math.floor(budget.bytes / 2))));
      if (one === undefined || other === undefined) return undefined;
      budget.bytes -= one.length + other.length;
      const found = one.equals(other) ? undefined : into(`${path}.unpacked`, one, other);
      return found?.cause === "unknown" ? undefined : found && { ...found, stamps: undefined };
    },
  };
}

/** Source: W3C, WOFF File Format 2.0, 4.1: all tables are one stream of brotli, which metadata may follow. */
function woff2(bytes: Buffer, most: number): Buffer | undefined {
  const [size, metadata] = [bytes.readUInt32BE(20), bytes.readUInt32BE(28)];
  const end = metadata === 0 ? bytes.length : metadata;
  for (let padding = 0; padding < 4; padding += 1)
    try {
      const stream = bytes.subarray(end - padding - size, end - padding);
      return brotliDecompressSync(stream, { maxOutputLength: most });
    } catch {
      // The end is filled up to four bytes.
    }
  return undefined;
}

/** Source: Apache Avro, Specification, "Object Container Files": a head that ends in 16 drawn bytes, which end each block as well.
 *  Those stay, so that it is told when they differ. */
function avro(bytes: Buffer, most: number): Buffer | undefined {
  if (!bytes.subarray(0, 4096).includes("\x14avro.codec\x0edeflate", 0, "latin1")) return undefined;
  const mark = bytes.subarray(bytes.length - 16);
  const parts: Buffer[] = [];
  let [at, left] = [bytes.indexOf(mark) + 16, most];
  parts.push(bytes.subarray(0, at));
  while (at < bytes.length && parts.length < STREAMS) {
    for (let number = 0; number < 2; number += 1) while (bytes.readUInt8(at++) >= 128);
    const end = bytes.indexOf(mark, at);
    if (end < 0) return undefined;
    const part = inflateRawSync(bytes.subarray(at, end), { maxOutputLength: Math.max(1, left) });
    left -= part.length;
    parts.push(part);
    at = end + 16;
  }
  return Buffer.concat(parts);
}

/** Source: Apache Parquet, parquet.thrift, PageHeader: its kind, its length unpacked and packed, more fields, and behind them the page.
 *  Pages that Snappy packed are found by that; what they hold is told. */
function parquet(bytes: Buffer, most: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let left = most;
  for (let at = bytes.indexOf(0x15, 4); at >= 0 && at + 8 < bytes.length && parts.length < STREAMS;) {
    const page = pageAt(bytes, at, left);
    if (page) {
      parts.push(page.content);
      left -= page.content.length;
    }
    at = bytes.indexOf(0x15, page?.end ?? at + 1);
  }
  return parts.length > 0 ? Buffer.concat(parts) : undefined;
}

/** Bytes of the fields behind the lengths, at most: with the least and the greatest value of the page. */
const HEAD = 200;

function pageAt(bytes: Buffer, at: number, most: number): { content: Buffer; end: number } | undefined {
  if (![0, 4, 6].includes(bytes[at + 1] ?? 1) || bytes[at + 2] !== 0x15) return undefined;
  let place = at + 3;
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 5; shift += 1) {
      const byte = bytes.readUInt8(place++);
      value += (byte & 127) * 128 ** shift;
      if (byte < 128) break;
    }
    return value / 2;
  };
  const whole = number();
  if (bytes[place++] !== 0x15) return undefined;
  const packed = number();
  if (!Number.isInteger(whole) || !Number.isInteger(packed) || whole > most || packed === 0) return undefined;
  // The head ends in a null, and the page begins with how long it is unpacked.
  for (let from = place; from < place + HEAD && from + packed <= bytes.length; from += 1) {
    if (bytes[from - 1] !== 0) continue;
    const content = unsnappy(bytes.subarray(from, from + packed), whole);
    if (content) return { content, end: from + packed };
  }
  return undefined;
}

/** Source: LevelDB, doc/log_format.md: records in blocks of 32 KiB, each with a sum, its length and its kind in front. */
function levelLog(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at + 7 <= bytes.length;) {
    const left = 32_768 - (at % 32_768);
    const [length, kind] = left < 7 ? [0, 0] : [bytes.readUInt16LE(at + 4), bytes.readUInt8(at + 6)];
    if (kind > 8 || 7 + length > left) return undefined;
    // The rest of a block is filled with nulls.
    if (kind === 0) at += left;
    else {
      parts.push(bytes.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return parts.length > 0 ? Buffer.concat(parts) : undefined;
}

/** Source: TensorFlow, TFRecord: a length of eight bytes and its sum, what is kept, and the sum of that. */
function records(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32LE(at);
    if (bytes.readUInt32LE(at + 4) !== 0 || at + 16 + length > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 12, at + 12 + length));
    at += 16 + length;
  }
  return Buffer.concat(parts);
}
