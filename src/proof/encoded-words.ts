/** Words that are other bytes: base64 as it is, packed by zlib or gzip, or in the parts of a signed token; and hexadecimal digits. */
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** A part of two words, unpacked. */
export type Unpacked = readonly [Buffer, Buffer];

const MOST = 64 * 1024;

/** What stands between the parts of a signed token: JWT and itsdangerous, Django, and Rails, whose cookies are escaped. */
const BETWEEN = /[.:]|--(?=[0-9a-f]{40,}$)|%3A/;

/** The first part in which two words differ. What follows in a token, its signature, follows from it. */
export function signedParts(first: string, second: string): [string, string] | undefined {
  const [parts, others] = [first.split(BETWEEN), second.split(BETWEEN)];
  const at = parts.findIndex((part, index) => part !== others[index]);
  return parts.length !== others.length || at < 0 ? undefined : [parts[at] ?? "", others[at] ?? ""];
}

/** The same, when it can be unpacked. */
export function unpackedWords(first: string, second: string): Unpacked | undefined {
  const [one, other] = signedParts(first, second)?.map(unpackedWord) ?? [];
  return one && other ? [one, other] : undefined;
}

function unpackedWord(escaped: string): Buffer | undefined {
  const word = escaped
    .replace(/(?:%3D)+$/, "")
    .replaceAll("%2B", "+")
    .replaceAll("%2F", "/");
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
  return isPlain(bytes) ? bytes : (deflated(bytes) ?? bytes);
}

/** A text that was deflated, without a head, as messages of SAML are in an address: one block, which is the last one. To try every
 *  word of a long text takes seconds. */
function deflated(bytes: Buffer): Buffer | undefined {
  if (![3, 5].includes((bytes[0] ?? 0) & 7)) return undefined;
  try {
    const text = inflateRawSync(bytes, { maxOutputLength: MOST });
    return text.length > bytes.length && isPlain(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Random bytes hardly ever are the signs of a text throughout. */
export function isPlain(bytes: Buffer): boolean {
  return bytes.every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13));
}
