/** Text in other clothes: base64, UTF-16; and zlib's streams, which have hardly a sign. What is not what it seems says nothing. */
import { inflateSync } from "node:zlib";
import { isText } from "../evidence.ts";
import { both, type Reader } from "../reader.ts";

const LOOKED_AT = 1024 * 1024;

export const ENCODED: readonly Reader[] = [
  {
    name: "UTF-16",
    reads: (_path, bytes) => bytes.length > 4 && bytes.length % 2 === 0 && bytes.readUInt16LE(0) === 0xfeff,
    look: (path, first, second, { into }) =>
      into(path, ...both(first, second, (bytes) => Buffer.from(bytes.toString("utf16le", 2)))),
  },
  {
    // Source: RFC 1950: the method, its window, and a check over both.
    name: "zlib",
    reads: (_path, bytes) => bytes.length > 8 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0,
    look: (path, first, second, { into, budget }) => {
      const most = Math.max(1, Math.floor(budget.bytes / 2));
      const [one, other] = both(first, second, (bytes) => inflateSync(bytes, { maxOutputLength: most }));
      budget.bytes -= one.length + other.length;
      return one.equals(other) ? undefined : into(path, one, other);
    },
  },
  {
    name: "base64",
    reads: (_path, bytes) =>
      bytes.length >= 32 && bytes.length <= LOOKED_AT && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(bytes.toString("latin1")),
    look: (path, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => Buffer.from(bytes.toString("latin1"), "base64"));
      // Words of letters and digits alone would be read so as well.
      return isText(one) && isText(other) && /[\s"':={}]/.test(one.toString("latin1"))
        ? into(path, one, other)
        : undefined;
    },
  },
];
