/** What git keeps of a repository: packs of objects, their indexes, and the log of what was done. */
import { inflateSync } from "node:zlib";
import { evidence } from "../evidence.ts";
import { both, date, inside, magic, oneSidedName, told, type Reader } from "../reader.ts";

const OBJECTS = 1_000_000;
/** Objects of a pack that are unpacked, and commits that are looked at. */
const UNPACKED = 20_000;
const COMMITS = 2000;

export const GIT: readonly Reader[] = [
  {
    // Source: git, Documentation/gitformat-pack.txt: version, count of objects, objects, checksum; gitformat-bundle.txt.
    name: "git pack",
    reads: (_path, bytes) => {
      const pack = packOf(bytes);
      return magic(pack, "PACK") && pack.length > 32 && pack.readUInt32BE(4) <= 3;
    },
    look: (_path, first, second, { moment, budget }) => {
      const [count, otherCount] = both(first, second, (bytes) => packOf(bytes).readUInt32BE(8));
      const [one, other] = both(first, second, (bytes) => commits(packOf(bytes), budget));
      const [ones, others] = [new Set(one), new Set(other)];
      const left = one.find((text) => !others.has(text));
      const right = other.find((text) => !ones.has(text));
      if (left !== undefined && right !== undefined)
        return inside("commits", evidence(Buffer.from(left), Buffer.from(right), moment));
      return count === otherCount
        ? told("order", "the same number of objects, packed in another way", "objects")
        : told("leftover", "objects of one side only", "byte 8", `${count} objects`, `${otherCount} objects`);
    },
  },
  {
    name: "git pack index",
    reads: (_path, bytes) => magic(bytes, "\xfftOc\0\0\0\x02"),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, packed);
      const lacking = oneSidedName("git object", one, other);
      // Their names are hashes: why they differ is in the pack.
      return lacking
        ? { ...lacking, cause: "unknown", seen: ["other objects"] }
        : told("order", "the same objects, in other places of the pack", "places");
    },
  },
  {
    name: "git reflog",
    reads: (path, bytes) =>
      /(?:^|\/)logs\/(?:HEAD|refs\/.+)$/.test(path) && REFLOG.test(bytes.toString("latin1", 0, 400)),
    look: (_path, first, second, { moment }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("utf8").split("\n"));
      const at = one.findIndex((line, index) => line !== other[index]);
      const [left, right] = [REFLOG.exec(one[at] ?? ""), REFLOG.exec(other[at] ?? "")];
      if (!left || !right || left[2] === right[2]) return inside("entries", evidence(first, second, moment));
      // The names of commits follow from their times.
      return told("time", "time of an action", `line ${at + 1}`, date(Number(left[2])), date(Number(right[2])));
    },
  },
];

/** What a bundle has behind the names of its commits. */
function packOf(bytes: Buffer): Buffer {
  return /^# v[23] git bundle\n/.test(bytes.toString("latin1", 0, 20))
    ? bytes.subarray(bytes.indexOf("\n\nPACK") + 2)
    : bytes;
}

/** The text of the commits that are packed whole, which they nearly always are: a commit is little like another. */
function commits(bytes: Buffer, budget: { bytes: number }): string[] {
  const texts: string[] = [];
  const count = Math.min(bytes.readUInt32BE(8), UNPACKED);
  let at = 12;
  for (let index = 0; index < count && texts.length < COMMITS; index += 1) {
    let byte = bytes.readUInt8(at);
    const type = (byte >> 4) & 7;
    while (byte >= 128) byte = bytes.readUInt8((at += 1));
    at += 1;
    // An object that builds on another names it first, by its distance or by its name.
    if (type === 6) while (bytes.readUInt8(at++) >= 128);
    if (type === 7) at += 20;
    const { buffer, engine } = inflateSync(bytes.subarray(at), {
      info: true,
      maxOutputLength: Math.max(1, budget.bytes),
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    budget.bytes -= buffer.length;
    at += engine.bytesWritten;
    if (type === 1) texts.push(buffer.toString("utf8", 0, 2000));
  }
  return texts;
}

const REFLOG = /^([0-9a-f]{40,64} [0-9a-f]{40,64}) [^\n]*> (\d{1,12}) [+-]\d{4}/;

/** Names of the objects, sorted; four bytes of the table say how many there are. */
function packed(bytes: Buffer): Map<string, true> {
  const count = bytes.readUInt32BE(8 + 255 * 4);
  if (count > OBJECTS || 1032 + count * 20 > bytes.length) throw new Error("a cut-off index");
  return new Map(
    Array.from({ length: count }, (_, at) => [bytes.toString("hex", 1032 + at * 20, 1052 + at * 20), true] as const),
  );
}
