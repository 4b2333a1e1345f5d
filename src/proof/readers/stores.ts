/** Readers of what keeps other things without being unpacked here: file systems, databases, keys in binary
 *  form. They say what kind of file it is and which of its own marks differ. */
import { evidence } from "../evidence.ts";
import { magic, told, type Reader } from "../reader.ts";

/** Where each kind of file system shows itself, and the id that it gets when it is made. Sources: the kernel's headers. */
const FILE_SYSTEMS: readonly { name: string; sign: string; at: number; id: [from: number, to: number] }[] = [
  { name: "ext", sign: "\x53\xef", at: 1080, id: [1128, 1144] },
  { name: "squashfs", sign: "hsqs", at: 0, id: [8, 12] },
  { name: "swap", sign: "SWAPSPACE2", at: 4086, id: [1036, 1052] },
  { name: "ISO 9660", sign: "CD001", at: 32769, id: [33581, 33598] },
  { name: "XFS", sign: "XFSB", at: 0, id: [32, 48] },
  { name: "btrfs", sign: "_BHRfS_M", at: 65600, id: [65568, 65584] },
  { name: "erofs", sign: "\xe2\xe1\xf5\xe0", at: 1024, id: [1072, 1088] },
  { name: "FAT", sign: "FAT", at: 54, id: [39, 43] },
  { name: "FAT32", sign: "FAT32", at: 82, id: [67, 71] },
];

const hex = (bytes: Buffer, [from, to]: readonly [number, number]) => bytes.toString("hex", from, to);

export const STORES: readonly Reader[] = [
  {
    name: "file system",
    reads: (_path, bytes) => FILE_SYSTEMS.some(({ sign, at }) => magic(bytes, sign, at)),
    look: (_path, first, second) => {
      const kind = FILE_SYSTEMS.find(({ sign, at }) => magic(first, sign, at) && magic(second, sign, at));
      if (!kind) return undefined;
      const [one, other] = [hex(first, kind.id), hex(second, kind.id)];
      if (one !== other)
        return told(kind.name === "squashfs" ? "time" : "random value", kind.name, `byte ${kind.id[0]}`, one, other);
      return { ...told("unknown", kind.name, "its files", "", ""), ...differing(first, second) };
    },
  },
  {
    name: "Redis dump",
    reads: (_path, bytes) => magic(bytes, "REDIS0"),
    look: (_path, first, second, { moment }) => {
      const seen = evidence(first, second, moment);
      return { ...seen, cause: "time", seen: ["time of the dump", ...seen.seen] };
    },
  },
  {
    name: "Berkeley DB",
    reads: (_path, bytes) =>
      bytes.length >= 512 &&
      [0x061561, 0x053162, 0x042253].includes(bytes.readUInt32LE(12)) &&
      bytes.length % 512 === 0,
    look: (_path, first, second, { moment }) => {
      // Bytes 52 to 72 are an id of the file, made of the clock, the inode and a process number.
      const [one, other] = [first, second].map((bytes) => Buffer.from(bytes).fill(0, 52, 72)) as [Buffer, Buffer];
      return one.equals(other)
        ? told("random value", "id of the file", "byte 52", hex(first, [52, 72]), hex(second, [52, 72]))
        : { ...evidence(one, other, moment), seen: ["records"] };
    },
  },
  {
    name: "key",
    // DER: a sequence that is as long as the file. Source: X.690.
    reads: (path, bytes) =>
      bytes.length > 128 &&
      /\.(?:der|key|crt|cer|p12|pfx|p8)$/.test(path) &&
      bytes[0] === 0x30 &&
      ((bytes[1] === 0x82 && bytes.readUInt16BE(2) + 4 === bytes.length) ||
        (bytes[1] === 0x81 && (bytes[2] ?? 0) + 3 === bytes.length)),
    look: () => told("random value", "private key or certificate", "its body", "not shown", "not shown"),
  },
];

function differing(first: Buffer, second: Buffer): { where: string; first: string; second: string } {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const shown = (bytes: Buffer) => bytes.toString("hex", at, at + 16);
  return { where: `byte ${at}`, first: shown(first), second: shown(second) };
}
