/** Files that pack others: compressed ones and archives. */
import { brotliDecompressSync, constants, gunzipSync, zstdDecompressSync } from "node:zlib";
import { archiveEvidence, type Members } from "../archives.ts";
import { carriedEvidence } from "../carried.ts";
import { arMembers, cpioForm, cpioMembers, tarMembers, zipBefore, zipMembers } from "../members.ts";
import type { Evidence } from "../evidence.ts";
import { both, date, magic, told, type Reader, type Within } from "../reader.ts";
import { rpmHeaderEvidence } from "../rpm-records.ts";
import { bunzip2 } from "../unpack/bzip2.ts";
import { unlz4 } from "../unpack/lz4.ts";
import type { Unpack } from "../unpack/output.ts";
import { unlzip, unlzma, unlzma2, unxz, xzBlocks } from "../unpack/xz.ts";

export const PACKED: readonly Reader[] = [
  {
    name: "gzip",
    reads: (_path, bytes) => magic(bytes, "\x1f\x8b\x08"),
    look: (path, first, second, within) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within, bytes, gunzip));
      if (!one.equals(other)) return within.into(path.replace(/\.t?gz$/, ""), one, other);
      const [time, otherTime] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      if (time !== otherTime) return told("time", "time in the header", "byte 4", date(time), date(otherTime));
      const [name, otherName] = both(first, second, gzipName);
      if (name !== otherName) return told("temporary path", "name in the header", "byte 10", name, otherName);
      return told("unknown", "another compression of the same content", "byte 8");
    },
  },
  compressed("zstd", /\.zst$/, (bytes) => magic(bytes, "\x28\xb5\x2f\xfd"), zstdDecompressSync),
  compressed(
    "xz",
    /\.xz$/,
    (bytes) => magic(bytes, "\xfd7zXZ\0"),
    unxz,
    ({ budget }, first, second) => {
      const [one, other] = both(first, second, (bytes) => xzBlocks(bytes, budget.bytes));
      return one === other ? undefined : told("number", "number of blocks", "blocks", String(one), String(other));
    },
  ),
  compressed("bzip2", /\.bz2$/, (bytes) => /^BZh[1-9]1AY&SY/.test(bytes.toString("latin1", 0, 10)), bunzip2),
  compressed("LZ4", /\.lz4$/, (bytes) => magic(bytes, "\x04\x22\x4d\x18") || magic(bytes, "\x02\x21\x4c\x18"), unlz4),
  compressed("lzip", /\.lz$/, (bytes) => magic(bytes, "LZIP\x01"), unlzip),
  // This form has no sign of its own: the usual properties, and a dictionary that is a power of two.
  compressed("LZMA", /\.lzma$/, (bytes) => magic(bytes, "\x5d\0\0") && bytes.length > 13, unlzma),
  // This one has no sign at all: what does not unpack is none.
  compressed("brotli", /\.br$/, (_bytes, path) => path.endsWith(".br"), brotliDecompressSync),
  {
    // Too large, or packed in a way that is not undone here: the bytes would look thrown, and say nothing.
    name: "packed",
    reads: (_path, bytes) => packing(bytes) !== undefined,
    look: (_path, first) => told("unknown", `${packing(first) ?? "content"}, which is not unpacked here`, "byte 0"),
  },
  {
    // Source: rpm, docs/manual/format_v4.md: a lead, signatures, the header, and the files as a packed archive.
    name: "rpm",
    reads: (_path, bytes) => magic(bytes, "\xed\xab\xee\xdb"),
    look: (path, first, second, { moment, into }) => {
      const [one, other] = both(first, second, rpmParts);
      const files = one.files.equals(other.files) ? undefined : into(`${path}.cpio`, one.files, other.files);
      if (files && files.cause !== "unknown") return files;
      return rpmHeaderEvidence(one.header, other.header, moment) ?? files;
    },
  },
  {
    // Source: 7zFormat.txt. What was packed lies in front of the list of files, which is packed as well.
    name: "7z",
    reads: (_path, bytes) => magic(bytes, "7z\xbc\xaf\x27\x1c"),
    look: (path, first, second, within) => {
      const { budget } = within;
      const [one, other] = both(first, second, (bytes) => bytes.subarray(32, 32 + endOf7z(bytes)));
      if (one.equals(other)) return told("time", "times of the members", "list of files");
      const [drawn, itsDrawn] = both(first, second, (bytes) => vectorOf7z(bytes, budget.bytes));
      if (drawn !== undefined && itsDrawn !== undefined && drawn !== itsDrawn)
        return told("random value", "initialization vector of the encryption", "list of files", drawn, itsDrawn);
      const found = contentOf7z(path, one, other, within);
      return found && found.cause !== "unknown" ? found : told("unknown", "7z, which is not unpacked here", "byte 32");
    },
  },
  archive("zip", (bytes) => magic(bytes, "PK\x03\x04") || zipBefore(bytes) !== undefined, zipMembers, zipBefore),
  archive("tar", (bytes) => magic(bytes, "ustar", 257), tarMembers),
  archive("ar", (bytes) => magic(bytes, "!<arch>\n"), arMembers),
  archive("cpio", (bytes) => cpioForm(bytes) !== undefined, cpioMembers),
];

/** What has no reader of its own may still have an archive in it: a script that unpacks itself, an image of firmware. */
export const CARRIERS: readonly Reader[] = [
  {
    name: "carried",
    reads: (_path, bytes) => bytes.length > 24,
    look: (_path, first, second, within) => carriedEvidence(first, second, within, false),
  },
];

/** The first part of a divided archive (split -b) ends in the middle: what it holds is still told. */
function gunzip(bytes: Buffer, options: { maxOutputLength: number }): Buffer {
  try {
    return gunzipSync(bytes, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "Z_BUF_ERROR") throw error;
    return gunzipSync(bytes, { ...options, finishFlush: constants.Z_SYNC_FLUSH });
  }
}

function compressed(
  name: string,
  ending: RegExp,
  reads: (bytes: Buffer, path: string) => boolean,
  unpack: Unpack,
  packing?: (within: Within, first: Buffer, second: Buffer) => Evidence | undefined,
): Reader {
  return {
    name,
    reads: (path, bytes) => reads(bytes, path),
    look: (path, first, second, within) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within, bytes, unpack));
      if (!one.equals(other)) return within.into(path.replace(ending, ""), one, other);
      const seen = packing?.(within, first, second);
      return seen ?? told("unknown", "another compression of the same content", "byte 4");
    },
  };
}

function archive(
  name: string,
  reads: (bytes: Buffer) => boolean,
  members: (bytes: Buffer, budget: Within["budget"]) => Members,
  before?: (bytes: Buffer) => Buffer | undefined,
): Reader {
  return {
    name,
    reads: (_path, bytes) => reads(bytes),
    look: (_path, first, second, { moment, budget, into }) => {
      // What differs in front of an archive must not hide behind it.
      const [one, other] = both(first, second, (bytes) => before?.(bytes));
      if (one && other && !one.equals(other)) return undefined;
      return archiveEvidence(members(first, budget), members(second, budget), moment, into);
    },
  };
}

/** Throws when it would be more than what is left; what was tried in vain is not left either. */
function unpacked({ budget }: Within, bytes: Buffer, unpack: Unpack): Buffer {
  const most = Math.max(1, Math.floor(budget.bytes / 2));
  budget.bytes -= most;
  const content = unpack(bytes, { maxOutputLength: most });
  budget.bytes += most - content.length;
  return content;
}

/** Where the packed content ends: in front of the packed list, of which the end of the file says where it begins. */
function endOf7z(bytes: Buffer): number {
  const end = Number(bytes.readBigUInt64LE(12));
  // An encoded list (0x17) begins with where its streams lie (0x06).
  return bytes[32 + end] === 0x17 && bytes[33 + end] === 0x06 ? (numberOf7z(bytes, 34 + end) ?? end) : end;
}

/** As many ones as bytes follow, and the highest bits; undefined for what no file is long enough for. */
function numberOf7z(bytes: Buffer, at: number): number | undefined {
  const head = bytes.readUInt8(at);
  const more = Math.clz32(~head << 24);
  if (more > 5) return undefined;
  return (head & (0x7f >> more)) * 2 ** (8 * more) + (more === 0 ? 0 : bytes.readUIntLE(at + 1, more));
}

/** All members behind each other, as they are packed by default; undefined where it was done in another way. */
function contentOf7z(path: string, first: Buffer, second: Buffer, within: Within): Evidence | undefined {
  try {
    const [one, other] = both(first, second, (bytes) => unpacked(within, bytes, unlzma2));
    return one.equals(other) ? undefined : within.into(path.replace(/\.7z$/, ""), one, other);
  } catch {
    return undefined;
  }
}

/** How a coder of four bytes with properties is named. */
const AES = "\x24\x06\xf1\x07\x01";

/** What AES-256 began with, which is drawn anew for each archive, in hexadecimal; undefined where nothing is encrypted. */
function vectorOf7z(bytes: Buffer, most: number): string | undefined {
  const end = 32 + Number(bytes.readBigUInt64LE(12));
  const said = bytes.subarray(end);
  const packed = said.indexOf("\x23\x03\x01\x01\x05", 0, "latin1");
  // Of an encrypted list the end says so itself.
  const open = said[0] === 0x17 && packed >= 0 && !said.includes(AES, 0, "latin1");
  const list = open ? listOf7z(bytes.subarray(32 + endOf7z(bytes), end)) : said;
  const at = list.indexOf(AES, 0, "latin1");
  return at < 0 ? undefined : list.toString("hex", at + 8, at + 24);

  /** By LZMA, whose properties the end says, and after them how long it is. */
  function listOf7z(stream: Buffer): Buffer {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(numberOf7z(said, packed + 11) ?? 0));
    const properties = said.subarray(packed + 5, packed + 10);
    return unlzma(Buffer.concat([properties, size, stream]), { maxOutputLength: Math.max(1, Math.floor(most)) });
  }
}

function rpmParts(bytes: Buffer): { header: Buffer; files: Buffer } {
  const length = (at: number) => {
    if (!magic(bytes, "\x8e\xad\xe8\x01", at)) throw new Error("no header");
    return 16 + bytes.readUInt32BE(at + 8) * 16 + bytes.readUInt32BE(at + 12);
  };
  const header = 96 + Math.ceil(length(96) / 8) * 8;
  const files = header + length(header);
  return { header: bytes.subarray(header + 8, files), files: bytes.subarray(files) };
}

function gzipName(bytes: Buffer): string {
  if (((bytes[3] ?? 0) & 8) === 0) return "no name";
  const end = bytes.indexOf(0, 10);
  return bytes.toString("latin1", 10, Math.min(end < 0 ? 10 : end, 266));
}

/** Source: the formats' own descriptions; xz file format 1.2, bzip2, LZ4 frame format. */
function packing(bytes: Buffer): string | undefined {
  if (magic(bytes, "\xfd7zXZ\0")) return "xz";
  if (/^BZh[1-9]1AY&SY/.test(bytes.toString("latin1", 0, 10))) return "bzip2";
  return magic(bytes, "\x04\x22\x4d\x18") ? "LZ4" : undefined;
}
