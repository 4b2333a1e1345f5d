/** Words that are text or a time in other clothes: base64 as it is, packed by zlib or gzip, or in the parts of a signed token; and
 *  text in hexadecimal digits. */
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
  if (/^(?:[0-9a-f]{2}){12,}$/i.test(word)) return plain(Buffer.from(word, "hex"));
  if (!/^[\w+/-]{6,}={0,2}$/.test(word)) return undefined;
  const bytes = Buffer.from(word, "base64");
  // The clock of a signed token is a number alone.
  if (bytes.length <= 8) return bytes;
  try {
    const options = { maxOutputLength: MOST };
    if (bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0) return plain(inflateSync(bytes, options));
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return plain(gunzipSync(bytes, options));
  } catch {
    return undefined;
  }
  return plain(bytes);
}

/** Random bytes hardly ever are the signs of a text throughout. */
function plain(bytes: Buffer): Buffer | undefined {
  return bytes.every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13)) ? bytes : undefined;
}
