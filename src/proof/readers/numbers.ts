/** Bytes that stand in a text as numbers: arrays of C and Go, lists of JSON, what SNMP, xxd and od show. */
import { isText } from "../evidence.ts";
import { both, type Reader } from "../reader.ts";

const LOOKED_AT = 1024 * 1024;
/** Fewer are no value of bytes. */
const LEAST = 4;

/** How a byte is written, and what stands around the digits that is none of them. */
interface Form {
  pattern: RegExp;
  /** The digits of bytes in what the pattern finds. */
  digits: RegExp;
  base: 10 | 16;
}

const FORMS: readonly Form[] = [
  { pattern: /\b0x[0-9a-f]{1,2}\b/gi, digits: /(?<=0x)[0-9a-f]+/gi, base: 16 },
  { pattern: /\\x[0-9a-f]{2}/gi, digits: /(?<=\\x)[0-9a-f]+/gi, base: 16 },
  // A dump: the place in front, and the letters behind.
  { pattern: /^[0-9a-f]{4,8}:? +(?:[0-9a-f]{2,4} {1,2})+.*$/gim, digits: /[0-9a-f]{2}/gi, base: 16 },
  // Addresses of network cards have six with colons between.
  {
    pattern:
      /(?<![0-9a-z:])[0-9a-f]{2}(?: [0-9a-f]{2}){5,}(?![0-9a-z])|(?<![0-9a-z:])[0-9a-f]{2}(?::[0-9a-f]{2}){7,}(?![0-9a-z:])/gi,
    digits: /[0-9a-f]{2}/gi,
    base: 16,
  },
  { pattern: /(?<=[[{(]\s{0,8})\d{1,3}(?:,\s*\d{1,3}){11,}(?=,?\s*[\]})])/g, digits: /\d+/g, base: 10 },
];

export const NUMBERS: readonly Reader[] = [
  {
    name: "bytes in text",
    reads: (_path, bytes) => bytes.length <= LOOKED_AT && isText(bytes),
    look: (path, first, second, { into }) => {
      const [one, other] = both(first, second, (bytes) => bytes.toString("latin1"));
      for (const form of FORMS) {
        const [left, right] = [bytesIn(one, form), bytesIn(other, form)];
        if (left === undefined || left.rest !== right?.rest || left.bytes.equals(right.bytes)) continue;
        const found = into(`${path}.bytes`, left.bytes, right.bytes);
        if (found.cause !== "unknown" && found.cause !== "number") return found;
      }
      return undefined;
    },
  },
];

/** The bytes, and the text without them; undefined where there are too few, or a number is no byte. */
function bytesIn(text: string, { pattern, digits, base }: Form): { bytes: Buffer; rest: string } | undefined {
  const numbers: number[] = [];
  const rest = text.replaceAll(pattern, (found) => {
    // Of a dump the place counts no byte, and what stands behind it says the same once more.
    const own = /^[0-9a-f]{4,8}:? +\S/i.test(found) ? (/^\S+ +(.*?)(?: {2,}|$)/.exec(found)?.[1] ?? "") : found;
    for (const number of own.match(digits) ?? []) numbers.push(parseInt(number, base));
    return "#";
  });
  return numbers.length < LEAST || numbers.some((number) => number > 255)
    ? undefined
    : { bytes: Buffer.from(numbers), rest };
}
