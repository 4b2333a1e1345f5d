/** What systems keep about themselves: accounts, keys, databases. */
import { evidence } from "../evidence.ts";
import { both, inside, magic, told, type Reader } from "../reader.ts";

export const SYSTEM: readonly Reader[] = [
  {
    name: "accounts",
    reads: (path) => /(?:^|\/)etc\/(?:shadow|gshadow)-?$/.test(path),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, (bytes) =>
        bytes
          .toString("utf8")
          .split("\n")
          .map((line) => line.split(":")),
      );
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
    look: (_path, first, second, { moment }) => {
      // Pages move freely in the file; its records are told by their strings.
      const [one, other] = both(first, second, (bytes) =>
        Buffer.concat([
          bytes.subarray(0, 24),
          Buffer.alloc(8),
          bytes.subarray(32, 92),
          Buffer.alloc(4),
          bytes.subarray(96),
        ]),
      );
      if (one.equals(other))
        return told(
          "number",
          "count of changes in the header",
          "byte 24",
          ...both(first, second, (bytes) => String(bytes.readUInt32BE(24))),
        );
      return inside("records", evidence(one, other, moment));
    },
  },
];
