/** What two signed files in DER, ASN.1's form of bytes, say about why they differ. Source: X.690; RFC 5652, signing time; RFC 5280,
 *  validity. */
import { told } from "./reader.ts";
import type { Evidence } from "./evidence.ts";

const LEAVES = 20_000;
const DEPTH = 40;
/** BIT STRING and OCTET STRING: of a certificate, of a message. */
const SIGNATURES: readonly number[] = [3, 4];
const UTC_TIME = 23;
const GENERALIZED_TIME = 24;

interface Leaf {
  tag: number;
  at: number;
  bytes: Buffer;
}

/** Is it one sequence, as long as the file? */
export function isDer(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes[0] !== 0x30) return false;
  const { from, to } = span(bytes, 0);
  return from < to && to === bytes.length;
}

/** A signature, which stands last, as the only thing that differs, or the time in what it signs; undefined when there is more: a
 *  fresh key, serial number or salt, a name. */
export function signedAnew(first: Buffer, second: Buffer): Evidence | undefined {
  const compared = differingLeaves(first, second);
  if (compared === undefined) return undefined;
  const { ones, differing } = compared;
  const times = differing.filter(({ one }) => one.tag === UTC_TIME || one.tag === GENERALIZED_TIME);
  const signatures = differing.filter((each) => !times.includes(each));
  if (signatures.some(({ one }) => one !== ones.at(-1) || !SIGNATURES.includes(one.tag))) return undefined;
  const [time] = times;
  if (!time)
    return signatures.length === 0 ? undefined : told("random value", "signature", "its end", "not shown", "not shown");
  const [one, other] = [time.one, time.other].map(({ bytes }) => bytes.toString("latin1"));
  return told("time", "time in what was signed", `byte ${time.one.at}`, one, other);
}

/** Numbers and strings of bytes that were drawn, as the only things that differ: a nonce, a serial number. One may be a byte longer. */
export function drawnAnew(first: Buffer, second: Buffer): Evidence | undefined {
  const { differing = [] } = differingLeaves(first, second) ?? {};
  const drawn = differing.every(
    ({ one, other }) => one.tag === other.tag && DRAWN.includes(one.tag) && [one, other].every(isDrawn),
  );
  const [found] = differing;
  if (!drawn || found === undefined) return undefined;
  const [one, other] = [found.one, found.other].map(({ bytes }) => bytes.toString("hex", 0, 40));
  return told("random value", "drawn number", `byte ${found.one.at}`, one, other);
}

/** All leaves of the first, and those that are others in the second; undefined where there are more on one side. */
function differingLeaves(first: Buffer, second: Buffer) {
  const [ones, others] = [leaves(first), leaves(second)];
  if (ones.length !== others.length) return undefined;
  const differing = ones.flatMap((one, index) => {
    const other = others[index];
    return other && !(one.tag === other.tag && one.bytes.equals(other.bytes)) ? [{ one, other }] : [];
  });
  return { ones, differing };
}

/** INTEGER, BIT STRING, OCTET STRING; fewer bytes can be a number that means something. */
const DRAWN: readonly number[] = [2, 3, 4];
const FEWEST = 7;

/** Not a text, nor a form of its own. */
function isDrawn({ bytes }: Leaf): boolean {
  const text = bytes.every((byte) => byte >= 32 && byte < 127);
  return bytes.length >= FEWEST && !text && new Set(bytes).size > bytes.length / 4;
}

/** The first body of a PEM file, unpacked. */
export function unarmored(pem: Buffer): Buffer {
  const body = /-----BEGIN [A-Z0-9 ]{1,60}-----\r?\n([A-Za-z0-9+/=\s]*)-----END /.exec(
    pem.toString("latin1", 0, 65_536),
  )?.[1];
  return Buffer.from(body ?? "", "base64");
}

function leaves(bytes: Buffer): Leaf[] {
  const found: Leaf[] = [];
  const walk = (start: number, end: number, depth: number) => {
    for (let at = start; at < end;) {
      const { from, to } = span(bytes, at);
      if (to > end || from > to || found.length > LEAVES || depth > DEPTH) throw new Error("broken DER");
      const tag = bytes.readUInt8(at);
      if ((tag & 0x20) !== 0) walk(from, to, depth + 1);
      else found.push({ tag, at, bytes: bytes.subarray(from, to) });
      at = to;
    }
  };
  walk(0, bytes.length, 0);
  return found;
}

/** Where the value of an element begins and ends. */
function span(bytes: Buffer, at: number): { from: number; to: number } {
  const head = bytes.readUInt8(at + 1);
  if (head < 0x80) return { from: at + 2, to: at + 2 + head };
  const size = head & 0x7f;
  if (size === 0 || size > 4) throw new Error("an element without a length");
  return { from: at + 2 + size, to: at + 2 + size + bytes.readUIntBE(at + 2, size) };
}
