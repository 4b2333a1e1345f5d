/** Opens what packs other things: archives, compressed files, compiled Python, ELF, keys, account files. Every reader takes
 *  bytes that may be hostile: what it cannot read is looked at as bytes. Nothing is unpacked to disk. */
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { archiveEvidence, type Members } from "./archives.ts";
import { evidence, type Evidence, type GeneralCause, type Moment } from "./evidence.ts";
import { elfEvidence } from "./elf.ts";
import { arMembers, tarMembers, zipMembers } from "./members.ts";

/** An archive in an archive in an archive is looked into, a deeper one is not. */
const DEPTH = 3;
/** Unpacked bytes of one file that are looked at. */
export const UNPACKED_BYTES = 64 * 1024 * 1024;

/** Why two files differ, with what the readers saw on the way in. */
export function look(path: string, first: Buffer, second: Buffer, moment: Moment, depth = 0): Evidence {
  if (depth < DEPTH) {
    for (const reader of READERS) {
      if (!reader.reads(path, first) || !reader.reads(path, second)) continue;
      try {
        const found = reader.look(path, first, second, moment, depth);
        if (found) return { ...found, seen: [reader.name, ...found.seen] };
      } catch {
        // Broken or hostile inside: the bytes are still there to be looked at.
      }
    }
  }
  return evidence(first, second, moment);
}

interface Reader {
  name: string;
  reads(path: string, bytes: Buffer): boolean;
  look(path: string, first: Buffer, second: Buffer, moment: Moment, depth: number): Evidence | undefined;
}

const magic = (bytes: Buffer, text: string, at = 0) => bytes.toString("latin1", at, at + text.length) === text;

function told(cause: GeneralCause, seen: string, where: string, first: string, second: string): Evidence {
  return { cause, seen: [seen], where, first, second };
}

const READERS: readonly Reader[] = [
  {
    name: "gzip",
    reads: (_path, bytes) => magic(bytes, "\x1f\x8b\x08"),
    look: (path, first, second, moment, depth) => {
      const [one, other] = [first, second].map((bytes) => gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES })) as [
        Buffer,
        Buffer,
      ];
      if (!one.equals(other)) return look(path.replace(/\.t?gz$/, ""), one, other, moment, depth + 1);
      const [time, otherTime] = [first.readUInt32LE(4), second.readUInt32LE(4)];
      if (time !== otherTime) return told("time", "time in the header", "byte 4", date(time), date(otherTime));
      const [name, otherName] = [gzipName(first), gzipName(second)];
      if (name !== otherName) return told("temporary path", "name in the header", "byte 10", name, otherName);
      return told("unknown", "another compression of the same content", "byte 8", "", "");
    },
  },
  {
    name: "zstd",
    reads: (_path, bytes) => magic(bytes, "\x28\xb5\x2f\xfd"),
    look: (path, first, second, moment, depth) => {
      const [one, other] = [first, second].map((bytes) =>
        zstdDecompressSync(bytes, { maxOutputLength: UNPACKED_BYTES }),
      ) as [Buffer, Buffer];
      return one.equals(other)
        ? told("unknown", "another compression of the same content", "byte 4", "", "")
        : look(path, one, other, moment, depth + 1);
    },
  },
  archive(
    "zip",
    (bytes) => magic(bytes, "PK\x03\x04") || magic(bytes, "JM\x01\0PK\x03\x04") || zipBehindScript(bytes),
    zipMembers,
  ),
  archive("tar", (bytes) => magic(bytes, "ustar", 257), tarMembers),
  archive("ar", (bytes) => magic(bytes, "!<arch>\n"), arMembers),
  {
    name: "compiled Python",
    reads: (path, bytes) => path.endsWith(".pyc") && bytes.length > 16 && magic(bytes, "\r\n", 2),
    look: (_path, first, second, moment) => {
      const [flags, otherFlags] = [first.readUInt32LE(4), second.readUInt32LE(4)];
      if (flags !== otherFlags)
        return told("unknown", "another kind of check", "byte 4", String(flags), String(otherFlags));
      const [code, otherCode] = [first.subarray(16), second.subarray(16)];
      if (!code.equals(otherCode)) return inside("code", evidence(code, otherCode, moment));
      if (flags !== 0)
        return told(
          "unknown",
          "hash of the source",
          "byte 8",
          first.toString("hex", 8, 16),
          second.toString("hex", 8, 16),
        );
      return told("time", "time of the source", "byte 8", date(first.readUInt32LE(8)), date(second.readUInt32LE(8)));
    },
  },
  {
    name: "ELF",
    reads: (_path, bytes) => magic(bytes, "\x7fELF"),
    look: (_path, first, second, moment) => elfEvidence(first, second, moment),
  },
  {
    name: "accounts",
    reads: (path) => /(?:^|\/)etc\/(?:shadow|gshadow)-?$/.test(path),
    look: (_path, first, second) => {
      const [one, other] = [first, second].map((bytes) =>
        bytes
          .toString("utf8")
          .split("\n")
          .map((line) => line.split(":")),
      ) as [string[][], string[][]];
      const at = one.findIndex((fields, index) => fields.join(":") !== other[index]?.join(":"));
      const [left, right] = [one[at] ?? [], other[at] ?? []];
      if (one.length !== other.length || left.length !== right.length) return undefined;
      const where = `account ${left[0] ?? ""}`;
      if (left[1] !== right[1])
        return told("random value", "salt of a password", where, "a password hash", "another password hash");
      return left[2] === right[2]
        ? undefined
        : told("time", "day of the last password change", where, left[2] ?? "", right[2] ?? "");
    },
  },
  {
    name: "key",
    reads: (_path, bytes) =>
      magic(bytes, "-----BEGIN ") || /^(?:ssh-|ecdsa-)[\w-]+ AAAA/.test(bytes.toString("latin1", 0, 60)),
    look: (_path, first) => {
      const what = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(first.toString("latin1", 0, 100))?.[1] ?? "SSH public key";
      // A key is no text for a report, whatever it is worth.
      return told("random value", what.toLowerCase(), "its body", "not shown", "not shown");
    },
  },
  {
    name: "SQLite",
    reads: (_path, bytes) => magic(bytes, "SQLite format 3\0"),
    look: (_path, first, second, moment) => {
      // Pages move freely in the file; its records are told by their strings.
      const [one, other] = [first, second].map((bytes) =>
        Buffer.concat([
          bytes.subarray(0, 24),
          Buffer.alloc(8),
          bytes.subarray(32, 92),
          Buffer.alloc(4),
          bytes.subarray(96),
        ]),
      );
      if (!one || !other) return undefined;
      if (one.equals(other))
        return told(
          "number",
          "count of changes in the header",
          "byte 24",
          String(first.readUInt32BE(24)),
          String(second.readUInt32BE(24)),
        );
      return inside("records", evidence(one, other, moment));
    },
  },
];

/** An application in one file: a line for the shell, and then a zip. */
function zipBehindScript(bytes: Buffer): boolean {
  return magic(bytes, "#!") && bytes.includes("PK\x05\x06", Math.max(0, bytes.length - 65_557), "latin1");
}

function archive(name: string, reads: (bytes: Buffer) => boolean, members: (bytes: Buffer) => Members): Reader {
  return {
    name,
    reads: (_path, bytes) => reads(bytes),
    look: (_path, first, second, moment, depth) =>
      archiveEvidence(members(first), members(second), moment, (path, one, other) =>
        look(path, one, other, moment, depth + 1),
      ),
  };
}

function inside(name: string, found: Evidence): Evidence {
  return { ...found, seen: [name, ...found.seen] };
}

function gzipName(bytes: Buffer): string {
  if (((bytes[3] ?? 0) & 8) === 0) return "no name";
  const end = bytes.indexOf(0, 10);
  return bytes.toString("latin1", 10, Math.min(end < 0 ? 10 : end, 266));
}

function date(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
