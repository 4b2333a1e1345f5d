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
    look: (_path, first, second, { moment }) => elfEvidence(first, second, moment),
  },
];
