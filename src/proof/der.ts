/** What two signed files in DER, ASN.1's form of bytes, say about why they differ. Source: X.690; RFC 5652, signing time; RFC 5280,
 *  validity. */
import { told } from "./reader.ts";
import type { Evidence } from "./evidence.ts";

const LEAVES = 20_000;
const DEPTH = 40;
/** Of a text with armor in it. */
const MOST = 1024 * 1024;
const [BIT_STRING, OCTET_STRING, NAME, UTC_TIME, GENERALIZED_TIME] = [3, 4, 6, 23, 24] as const;
/** Algorithms that sign, of RSA, ECDSA, DSA and Edwards's curves; and those whose name stands in front of a public key as well. */
const SIGNING = /^(?:2a864886f70d0101|2a8648ce3d04|2a8648ce380403|6086480165030403|2b657[01])/;
const KEYED = /^(?:2a864886f70d010101|2b657[01])$/;
/** Bytes of a key on one of Edwards's curves; a signature by it has more. */
const LONGEST_KEY = 59;
/** The attribute of a signed message that holds the digest of what was signed. */
const DIGEST = "2a864886f70d010904";

interface Leaf {
  tag: number;
  at: number;
  bytes: Buffer;
  /** The name that the element before it begins with, in hexadecimal: of its algorithm, or its own. */
  behind: string;
}

/** Is it one sequence, as long as the file? */
export function isDer(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes[0] !== 0x30) return false;
  const { from, to } = span(bytes, 0);
  return from < to && to === bytes.length;
}

/** A signature as the only thing that differs, or the time in what it signs; undefined when there is more: a fresh key, serial number
 *  or salt, a name. */
export function signedAnew(first: Buffer, second: Buffer): Evidence | undefined {
  const differing = differingLeaves(first, second);
  if (differing === undefined) return undefined;
  const times = differing.filter(({ one }) => one.tag === UTC_TIME || one.tag === GENERALIZED_TIME);
  const signatures = differing.filter((each) => !times.includes(each));
  if (!signatures.every(({ one }) => follows(one))) return undefined;
  const [time] = times;
  if (!time)
    return signatures.length === 0 ? undefined : told("random value", "signature", "its end", "not shown", "not shown");
  const [one, other] = [time.one, time.other].map(({ bytes }) => bytes.toString("latin1"));
  return told("time", "time in what was signed", `byte ${time.one.at}`, one, other);
}

/** Numbers and strings of bytes that were drawn, as the only things that differ: a nonce, a serial number. One may be a byte longer. */
export function drawnAnew(first: Buffer, second: Buffer): Evidence | undefined {
  const differing = differingLeaves(first, second) ?? [];
  const drawn = differing.every(
    ({ one, other }) => one.tag === other.tag && DRAWN.includes(one.tag) && [one, other].every(isDrawn),
  );
  const [found] = differing;
  if (!drawn || found === undefined) return undefined;
  const [one, other] = [found.one, found.other].map(({ bytes }) => bytes.toString("hex", 0, 40));
  return told("random value", "drawn number", `byte ${found.one.at}`, one, other);
}

/** Does it follow from what was signed: a signature, or the digest that stands beside it? */
function follows({ tag, bytes, behind }: Leaf): boolean {
  if (behind === DIGEST) return tag === OCTET_STRING;
  if (!SIGNING.test(behind) || (tag !== BIT_STRING && tag !== OCTET_STRING)) return false;
  return !KEYED.test(behind) || bytes.length > LONGEST_KEY;
}

/** The leaves of the first that are others in the second, with these; undefined where there are more on one side. */
function differingLeaves(first: Buffer, second: Buffer) {
  const [ones, others] = [leaves(first), leaves(second)];
  if (ones.length !== others.length) return undefined;
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other && !(one.tag === other.tag && one.bytes.equals(other.bytes)) ? [{ one, other }] : [];
  });
}

/** INTEGER, BIT STRING, OCTET STRING; fewer bytes can be a number that means something. */
const DRAWN: readonly number[] = [2, 3, 4];
const FEWEST = 7;

/** Not a text, nor a form of its own. */
function isDrawn({ bytes }: Leaf): boolean {
  const text = bytes.every((byte) => byte >= 32 && byte < 127);
  return bytes.length >= FEWEST && !text && new Set(bytes).size > bytes.length / 4;
}

const ARMOR = /-----BEGIN [A-Z0-9 ]{1,60}-----\r?\n([A-Za-z0-9+/=\s]*)-----END /g;

/** The bodies of a PEM file, unpacked, and the text beside them without what openssl says of times and signatures there. */
export function unarmored(pem: Buffer): { bodies: Buffer[]; beside: string } {
  const text = pem.toString("latin1", 0, MOST);
  const beside = text
    .replaceAll(ARMOR, "")
    .replaceAll(/^ +(?:Not Before|Not After |(?:Last|Next) Update): .*$|^ +(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?$/gm, "");
  return { bodies: [...text.matchAll(ARMOR)].map(([, body = ""]) => Buffer.from(body, "base64")), beside };
}

function leaves(bytes: Buffer): Leaf[] {
  const found: Leaf[] = [];
  const walk = (start: number, end: number, depth: number, name: string) => {
    let behind = name;
    for (let at = start; at < end;) {
      const { from, to } = span(bytes, at);
      if (to > end || from > to || found.length > LEAVES || depth > DEPTH) throw new Error("broken DER");
      const tag = bytes.readUInt8(at);
      const first = found.length;
      const inner = wrapped(bytes, { tag, from, to }, behind);
      // The value of an attribute lies in a set behind its name.
      if ((tag & 0x20) !== 0) walk(from, to, depth + 1, tag === SET ? behind : "");
      else if (inner === undefined || !walked(inner, to, depth + 1))
        found.push({ tag, at, bytes: bytes.subarray(from, to), behind });
      const begun = found[first];
      behind = begun?.tag === NAME ? begun.bytes.toString("hex") : "";
      at = to;
    }
  };
  const walked = (start: number, end: number, depth: number): boolean => {
    const before = found.length;
    try {
      walk(start, end, depth, "");
      return true;
    } catch {
      found.length = before;
      return false;
    }
  };
  walk(0, bytes.length, 0, "");
  return found;
}

const [SEQUENCE, SET] = [0x30, 0x31] as const;

/** Where a string begins that looks like nothing but a sequence: an extension, what a message holds. The two numbers of a signature stay
 *  together. */
function wrapped(bytes: Buffer, { tag, from, to }: { tag: number; from: number; to: number }, behind: string) {
  const inner = tag === OCTET_STRING ? from : tag === BIT_STRING && bytes[from] === 0 ? from + 1 : to;
  const signature = SIGNING.test(behind) && !KEYED.test(behind);
  return inner < to && bytes[inner] === SEQUENCE && !signature ? inner : undefined;
}

/** Where the value of an element begins and ends. */
function span(bytes: Buffer, at: number): { from: number; to: number } {
  const head = bytes.readUInt8(at + 1);
  if (head < 0x80) return { from: at + 2, to: at + 2 + head };
  const size = head & 0x7f;
  if (size === 0 || size > 4) throw new Error("an element without a length");
  return { from: at + 2 + size, to: at + 2 + size + bytes.readUIntBE(at + 2, size) };
}
