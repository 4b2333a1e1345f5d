/** What compilers make. */
import { elfEvidence } from "../elf.ts";
import { evidence } from "../evidence.ts";
import { both, date, inside, magic, told, type Reader } from "../reader.ts";

export const CODE: readonly Reader[] = [
  {
    name: "compiled Python",
    reads: (path, bytes) => path.endsWith(".pyc") && bytes.length > 16 && magic(bytes, "\r\n", 2),
    look: (_path, first, second, { moment }) => {
      const [flags, otherFlags] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      if (flags !== otherFlags)
        return told("unknown", "another kind of check", "byte 4", String(flags), String(otherFlags));
      const [code, otherCode] = both(first, second, (bytes) => bytes.subarray(16));
      if (!code.equals(otherCode)) return inside("code", evidence(code, otherCode, moment));
      if (flags !== 0)
        return told(
          "unknown",
          "hash of the source",
          "byte 8",
          ...both(first, second, (bytes) => bytes.toString("hex", 8, 16)),
        );
      return told(
        "time",
        "time of the source",
        "byte 8",
        ...both(first, second, (bytes) => date(bytes.readUInt32LE(8))),
      );
    },
  },
  {
    name: "ELF",
    reads: (_path, bytes) => magic(bytes, "\x7fELF"),
    look: (_path, first, second, within) => elfEvidence(first, second, within.moment, within),
  },
  {
    // Source: Java Virtual Machine Specification, 4.4. Mach-O has the same magic for several architectures, with few of them.
    name: "Java class",
    reads: (_path, bytes) => bytes.length > 10 && bytes.readUInt32BE(0) === 0xcafebabe && bytes.readUInt16BE(6) >= 45,
    look: (_path, first, second, { moment }) => {
      if (first.readUInt32BE(4) !== second.readUInt32BE(4))
        return told(
          "unknown",
          "version of the compiler",
          "byte 4",
          ...both(first, second, (bytes) => String(bytes.readUInt16BE(6))),
        );
      const [one, other] = both(first, second, constants);
      const sorted = [...other].sort();
      if (one.join("\n") === other.join("\n")) return undefined;
      if (one.length === other.length && [...one].sort().every((text, at) => text === sorted[at]))
        return told("order", "the same constants in another order", "constants");
      return inside("constants", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
    },
  },
];

/** The texts of a class's constant pool. */
function constants(bytes: Buffer): string[] {
  const count = bytes.readUInt16BE(8);
  const texts: string[] = [];
  let at = 10;
  for (let index = 1; index < count; index += 1) {
    const tag = bytes.readUInt8(at);
    if (tag === 1) {
      const length = bytes.readUInt16BE(at + 1);
      texts.push(bytes.toString("utf8", at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      const size = {
        3: 5,
        4: 5,
        5: 9,
        6: 9,
        7: 3,
        8: 3,
        9: 5,
        10: 5,
        11: 5,
        12: 5,
        15: 4,
        16: 3,
        17: 5,
        18: 5,
        19: 3,
        20: 3,
      }[tag];
      if (size === undefined) throw new Error("no constant pool");
      at += size;
      // Numbers of 8 bytes take two places.
      if (tag === 5 || tag === 6) index += 1;
    }
  }
  return texts;
}
