/** Words that are other bytes: base64 as it is, packed by zlib or gzip, or in the parts of a signed token; and hexadecimal digits. */
import { gunzipSync, inflateSync } from "node:zlib";

/** A part of two words, unpacked. */
export type Unpacked = readonly [Buffer, Buffer];

const MOST = 64 * 1024;

/** The first part in which two words differ, when it can be unpacked. What follows in a token, its signature, follows from it. */
export function unpackedWords(first: string, second: string): Unpacked | undefined {
  const [parts, others] = [first.split("."), second.split(".")];
  const at = parts.findIndex((part, index) => part !== others[index]);
  if (parts.length !== others.length || at < 0) return undefined;
  const [one, other] = [unpackedWord(parts[at] ?? ""), unpackedWord(others[at] ?? "")];
  return one && other ? [one, other] : undefined;
}

function unpackedWord(word: string): Buffer | undefined {
  if (/^(?:[0-9a-f]{2}){12,}$/i.test(word)) return Buffer.from(word, "hex");
  if (!/^[\w+/-]{6,}={0,2}$/.test(word)) return undefined;
  const bytes = Buffer.from(word, "base64");
  try {
    const options = { maxOutputLength: MOST };
    if (bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0) return inflateSync(bytes, options);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
  } catch {
    return undefined;
  }
  return bytes;
}

/** Random bytes hardly ever are the signs of a text throughout. */
export function isPlain(bytes: Buffer): boolean {
  return bytes.every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13));
}
