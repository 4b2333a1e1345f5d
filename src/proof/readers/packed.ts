/** Files that pack others: compressed ones and archives. */
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { archiveEvidence, type Members } from "../archives.ts";
import { arMembers, cpioMembers, tarMembers, zipMembers } from "../members.ts";
import { both, date, magic, told, type Reader, type Within } from "../reader.ts";

export const PACKED: readonly Reader[] = [
  {
    name: "gzip",
    reads: (_path, bytes) => magic(bytes, "\x1f\x8b\x08"),
    look: (path, first, second, within) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within, bytes, gunzipSync));
      if (!one.equals(other)) return within.into(path.replace(/\.t?gz$/, ""), one, other);
      const [time, otherTime] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      if (time !== otherTime) return told("time", "time in the header", "byte 4", date(time), date(otherTime));
      const [name, otherName] = both(first, second, gzipName);
      if (name !== otherName) return told("temporary path", "name in the header", "byte 10", name, otherName);
      return told("unknown", "another compression of the same content", "byte 8");
    },
  },
  {
    name: "zstd",
    reads: (_path, bytes) => magic(bytes, "\x28\xb5\x2f\xfd"),
    look: (path, first, second, within) => {
      const [one, other] = both(first, second, (bytes) => unpacked(within, bytes, zstdDecompressSync));
      return one.equals(other)
        ? told("unknown", "another compression of the same content", "byte 4")
        : within.into(path.replace(/\.zst$/, ""), one, other);
    },
  },
  {
    // There is no unpacker for these here: their bytes would look thrown, and say nothing.
    name: "packed",
    reads: (_path, bytes) => packing(bytes) !== undefined,
    look: (_path, first) => told("unknown", `${packing(first) ?? "content"}, which is not unpacked here`, "byte 0"),
  },
  archive("zip", (bytes) => magic(bytes, "PK\x03\x04"), zipMembers),
  archive("tar", (bytes) => magic(bytes, "ustar", 257), tarMembers),
  archive("ar", (bytes) => magic(bytes, "!<arch>\n"), arMembers),
  archive("cpio", (bytes) => /^07070[12]/.test(bytes.toString("latin1", 0, 6)), cpioMembers),
];

function archive(
  name: string,
  reads: (bytes: Buffer) => boolean,
  members: (bytes: Buffer, budget: Within["budget"]) => Members,
): Reader {
  return {
    name,
    reads: (_path, bytes) => reads(bytes),
    look: (_path, first, second, { moment, budget, into }) =>
      archiveEvidence(members(first, budget), members(second, budget), moment, into),
  };
}

/** Throws when it would be more than what is left. */
function unpacked(
  { budget }: Within,
  bytes: Buffer,
  unpack: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer,
): Buffer {
  const content = unpack(bytes, { maxOutputLength: Math.max(1, Math.floor(budget.bytes / 2)) });
  budget.bytes -= content.length;
  return content;
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
