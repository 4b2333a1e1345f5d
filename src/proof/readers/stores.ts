/** Readers of what keeps other things without being unpacked here: file systems, databases, keys in binary
 *  form. They say what kind of file it is and which of its own marks differ. */
import { drawnAnew, isDer, signedAnew } from "../der.ts";
import { evidence } from "../evidence.ts";
import { both, date, inside, magic, told, type Reader } from "../reader.ts";
import { rpmDatabaseEvidence } from "../rpm-records.ts";
import { onlyTimesDiffer } from "../stamps.ts";

/** What differs in the head of a file system when it is made twice: an id, which is random unless it is given, and times. */
interface Mark {
  name: string;
  at: number;
  length: number;
  /** How a time is written; ids have none. */
  time?: "seconds" | "text";
}

/** Where each kind of file system shows itself, and its marks. Sources: the kernel's headers; ECMA-119. */
const FILE_SYSTEMS: readonly { name: string; sign: string; at: number; marks: readonly Mark[] }[] = [
  {
    name: "ext",
    sign: "\x53\xef",
    at: 1080,
    marks: [
      { name: "UUID", at: 1128, length: 16 },
      { name: "seed of directory hashes", at: 1260, length: 16 },
      { name: "time of mkfs", at: 1288, length: 4, time: "seconds" },
      { name: "time of the last write", at: 1072, length: 4, time: "seconds" },
      { name: "time of the last check", at: 1088, length: 4, time: "seconds" },
      { name: "time of the last mount", at: 1068, length: 4, time: "seconds" },
    ],
  },
  { name: "squashfs", sign: "hsqs", at: 0, marks: [{ name: "time of mksquashfs", at: 8, length: 4, time: "seconds" }] },
  { name: "swap", sign: "SWAPSPACE2", at: 4086, marks: [{ name: "UUID", at: 1036, length: 16 }] },
  {
    name: "ISO 9660",
    sign: "CD001",
    at: 32_769,
    marks: [
      { name: "time of creation", at: 33_581, length: 17, time: "text" },
      { name: "time of the last change", at: 33_598, length: 17, time: "text" },
    ],
  },
  { name: "XFS", sign: "XFSB", at: 0, marks: [{ name: "UUID", at: 32, length: 16 }] },
  { name: "btrfs", sign: "_BHRfS_M", at: 65_600, marks: [{ name: "UUID", at: 65_568, length: 16 }] },
  {
    name: "erofs",
    sign: "\xe2\xe1\xf5\xe0",
    at: 1024,
    marks: [
      { name: "UUID", at: 1072, length: 16 },
      { name: "time of mkfs", at: 1048, length: 8, time: "seconds" },
    ],
  },
  { name: "exFAT", sign: "EXFAT   ", at: 3, marks: [{ name: "serial number", at: 100, length: 4 }] },
  { name: "NTFS", sign: "NTFS    ", at: 3, marks: [{ name: "serial number", at: 72, length: 8 }] },
  { name: "F2FS", sign: "\x10\x20\xf5\xf2", at: 1024, marks: [{ name: "UUID", at: 1132, length: 16 }] },
  { name: "UBI", sign: "UBI#", at: 0, marks: [{ name: "number of the image", at: 24, length: 4 }] },
  { name: "FAT", sign: "FAT", at: 54, marks: [{ name: "serial number", at: 39, length: 4 }] },
  { name: "FAT32", sign: "FAT32", at: 82, marks: [{ name: "serial number", at: 67, length: 4 }] },
];

const hex = (bytes: Buffer, [from, to]: readonly [number, number]) => bytes.toString("hex", from, to);

export const STORES: readonly Reader[] = [
  {
    name: "file system",
    reads: (_path, bytes) => FILE_SYSTEMS.some(({ sign, at }) => magic(bytes, sign, at)),
    look: (_path, first, second, { moment }) => {
      const kind = FILE_SYSTEMS.find(({ sign, at }) => magic(first, sign, at) && magic(second, sign, at));
      if (!kind) return undefined;
      const mark = kind.marks.find(({ at, length }) => !part(first, at, length).equals(part(second, at, length)));
      if (mark) {
        const [one, other] = [first, second].map((bytes) => markText(part(bytes, mark.at, mark.length), mark.time));
        const seen = told(mark.time === undefined ? "random value" : "time", mark.name, `byte ${mark.at}`, one, other);
        return inside(kind.name, seen);
      }
      const times = onlyTimesDiffer(first, second, moment);
      return {
        ...told(times ? "time" : "unknown", kind.name, "its files", "", ""),
        ...differing(first, second),
        ...(times && { seen: [kind.name, times.name] }),
      };
    },
  },
  {
    name: "Redis dump",
    reads: (_path, bytes) => magic(bytes, "REDIS0"),
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, withoutHead);
      if (one.equals(other)) return told("time", "time of the dump", "its head");
      const seen = evidence(one, other, moment);
      if (seen.cause !== "unknown" && seen.cause !== "number") return seen;
      return { ...seen, cause: "time", seen: ["time of the dump", ...seen.seen] };
    },
  },
  {
    // Its headers are text: when the file was made, and where its newest part lies; the hash of the user's password is salted anew.
    // Source: H2, MVStore, "File Format".
    name: "H2 database",
    reads: (_path, bytes) => /^H:[23],/.test(bytes.toString("latin1", 0, 4)),
    look: (_path, first, second) => {
      const [one = "", other = ""] = [first, second].map(
        (bytes) => /,created:([0-9a-f]{10,12}),/.exec(bytes.toString("latin1", 0, 400))?.[1],
      );
      const [made, otherMade] = [one, other].map((digits) => date(Math.floor(parseInt(digits, 16) / 1000)));
      const [words, others] = both(first, second, wordsOfH2);
      // What else differs must not hide behind the time.
      if (one === "" || one === other || words.join("\n") !== others.join("\n")) return undefined;
      return told("time", "time of creation", "header", made, otherMade);
    },
  },
  {
    name: "Berkeley DB",
    reads: (_path, bytes) =>
      bytes.length >= 512 &&
      [0x061561, 0x053162, 0x042253].includes(bytes.readUInt32LE(12)) &&
      bytes.length % 512 === 0,
    look: (path, first, second, { moment }) => {
      const packages = path.endsWith("rpm/Packages")
        ? rpmDatabaseEvidence(overflown(first), overflown(second), moment)
        : undefined;
      if (packages) return inside("rpm database", packages);
      // Bytes 52 to 72 are an id of the file, made of the clock, the inode and a process number.
      const [one, other] = [first, second].map((bytes) => Buffer.from(bytes).fill(0, 52, 72)) as [Buffer, Buffer];
      return one.equals(other)
        ? told("random value", "id of the file", "byte 52", hex(first, [52, 72]), hex(second, [52, 72]))
        : { ...evidence(one, other, moment), seen: ["records"] };
    },
  },
  {
    name: "DER",
    reads: (_path, bytes) => bytes.length <= 128 && isDer(bytes),
    look: (_path, first, second) => signedAnew(first, second) ?? drawnAnew(first, second),
  },
  {
    name: "key",
    reads: (_path, bytes) => bytes.length > 128 && isDer(bytes),
    look: (path, first, second) =>
      signedAnew(first, second) ??
      drawnAnew(first, second) ??
      (/\.(?:der|key|crt|cer|p12|pfx|p8)$/.test(path)
        ? told("random value", "private key or certificate", "its body", "not shown", "not shown")
        : undefined),
  },
];

/** Without the sum at its end, and what it says of when it was made and of the process. Source: Redis, src/rdb.c, rdbSaveInfoAuxFields:
 *  a name, and a number of 1, 2 or 4 bytes behind its sign. */
function withoutHead(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1", 0, bytes.length - 8);
  // eslint-disable-next-line no-control-regex -- the lengths of the names
  const aux = /\xfa(?:\x05ctime|\x08used-mem)(?:\xc0[^]|\xc1[^]{2}|\xc2[^]{4})/g;
  return Buffer.from(text.replaceAll(aux, ""), "latin1");
}

/** Values that need pages of their own, as packages do. Source: Berkeley DB, src/dbinc/db_page.h, P_OVERFLOW. */
function overflown(bytes: Buffer): Buffer[] {
  const size = bytes.readUInt32LE(20);
  if (size < 512 || bytes.length / size > 1_000_000) throw new Error("an impossible size of pages");
  const values: Buffer[] = [];
  const taken = new Set<number>();
  const isOverflow = (at: number) => at + size <= bytes.length && bytes[at + 25] === 7;
  for (let start = size; start + size <= bytes.length; start += size) {
    // Pages before it would say that it is no beginning.
    if (!isOverflow(start) || bytes.readUInt32LE(start + 12) !== 0) continue;
    const parts: Buffer[] = [];
    for (let at = start; at !== 0 && isOverflow(at) && !taken.has(at); at = bytes.readUInt32LE(at + 16) * size) {
      taken.add(at);
      parts.push(bytes.subarray(at + 26, at + 26 + Math.min(size - 26, bytes.readUInt16LE(at + 22))));
    }
    values.push(Buffer.concat(parts));
  }
  return values;
}

function part(bytes: Buffer, at: number, length: number): Buffer {
  return bytes.subarray(at, at + length);
}

function markText(bytes: Buffer, time: Mark["time"]): string {
  if (time === "text") return bytes.toString("latin1");
  return time === undefined ? bytes.toString("hex") : date(bytes.readUInt32LE(0));
}

function differing(first: Buffer, second: Buffer): { where: string; first: string; second: string } {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const shown = (bytes: Buffer) => bytes.toString("hex", at, at + 16);
  return { where: `byte ${at}`, first: shown(first), second: shown(second) };
}

/** What stands in a database of H2, but for the headers of its parts and the salted hash. */
function wordsOfH2(bytes: Buffer): string[] {
  const text = bytes.toString("latin1").replaceAll(/ SALT '[0-9a-f]*' HASH '[0-9a-f]*'/g, "");
  const words = text.match(/[\x20-\x7e]{6,}/g) ?? [];
  return [...new Set(words.filter((word) => !/^(?:H|chunk):\d/.test(word)))].sort();
}
