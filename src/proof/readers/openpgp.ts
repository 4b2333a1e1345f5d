/** Signatures, keys and messages of OpenPGP. Source: RFC 9580, 4.2 (packets), 5. */
import { inflateRawSync, inflateSync } from "node:zlib";
import type { Evidence } from "../evidence.ts";
import { date, told, type Reader, type Within } from "../reader.ts";
import { bunzip2 } from "../unpack/bzip2.ts";

const TAGS = { signature: 2, packed: 8, literal: 11, user: 13 } as const;
/** Secret and public keys, and those below them. */
const KEYS: readonly number[] = [5, 6, 7, 14];
/** Keys of one message, and what is encrypted with them. */
const SEALED: readonly number[] = [1, 3, 9, 18, 19, 20];
/** Marks: of a signature that follows, what somebody trusts, a photograph. */
const OTHERS: readonly number[] = [4, 10, 12, 17, 21];
const KNOWN: readonly number[] = [...Object.values(TAGS), ...KEYS, ...SEALED, ...OTHERS];
const PACKETS = 10_000;

/** Subpackets of a signature: when it was made, and a note, which can be a salt. */
const [MADE, NOTE] = [2, 20] as const;

interface Packet {
  tag: number;
  body: Buffer;
}

export const OPENPGP: readonly Reader[] = [
  {
    name: "OpenPGP",
    reads: (_path, bytes) => {
      const tag = tagOf(bytes[0] ?? 0);
      return bytes.length > 16 && tag !== undefined && KNOWN.includes(tag);
    },
    look: (path, first, second, within) => openpgpEvidence(path, first, second, within),
  },
];

const ARMOR =
  /-----BEGIN PGP (?!SIGNED)[A-Z ]+-----\r?\n(?:[\w-]+: .*\r?\n)*\r?\n([A-Za-z0-9+/=\s]*?)(?:\r?\n=[\w+/]{4})?\r?\n-----END PGP [A-Z ]+-----/g;

/** The same in armor; a text that is signed differs for its own reason. Undefined where the bytes say nothing. */
export function armoredEvidence(path: string, first: Buffer, second: Buffer, within: Within): Evidence | undefined {
  const [one, other] = [first, second].map((bytes) => {
    const text = bytes.toString("latin1");
    const bodies = [...text.matchAll(ARMOR)].map(([, body = ""]) => Buffer.from(body, "base64"));
    return { beside: text.replaceAll(ARMOR, ""), body: Buffer.concat(bodies) };
  }) as [Armored, Armored];
  if (one.beside !== other.beside)
    return within.into(`${path}.txt`, Buffer.from(one.beside, "latin1"), Buffer.from(other.beside, "latin1"));
  return openpgpEvidence(path, one.body, other.body, within);
}

interface Armored {
  beside: string;
  body: Buffer;
}

/** Keys, and what was signed, explain the signatures over them. */
function openpgpEvidence(path: string, first: Buffer, second: Buffer, within: Within): Evidence | undefined {
  const [ones, others] = [packets(first, within), packets(second, within)];
  if (ones.length !== others.length || ones.some(({ tag }, at) => tag !== others[at]?.tag)) return undefined;
  const fresh = ones.some((one, at) => KEYS.includes(one.tag) && !keyOf(one.body).equals(keyOf(others[at]?.body)));
  const found = ones.flatMap((one, at) => {
    const { body } = others[at] ?? one;
    return one.body.equals(body) ? [] : [packetEvidence(path, one, body, fresh, within)];
  });
  if (found.some((each) => each === undefined)) return undefined;
  const rank = ({ seen }: Evidence) => ["signature", "time of the signature"].indexOf(seen[0] ?? "");
  return (found as Evidence[]).toSorted((one, other) => order(rank(one)) - order(rank(other)))[0];
}

/** What is signed comes before the time of the signature, and this before the signature alone. */
function order(rank: number): number {
  return rank < 0 ? 0 : 2 - rank;
}

function packetEvidence(
  path: string,
  { tag, body }: Packet,
  other: Buffer,
  fresh: boolean,
  { into }: Within,
): Evidence | undefined {
  if (tag === TAGS.signature) return signatureEvidence(body, other, fresh);
  if (SEALED.includes(tag)) return told("random value", "session key", "its body", "not shown", "not shown");
  if (KEYS.includes(tag)) {
    if (fresh) return told("random value", "key", "its body", "not shown", "not shown");
    return told("time", "time of the key", "byte 1", date(body.readUInt32BE(1)), date(other.readUInt32BE(1)));
  }
  if (tag === TAGS.user) return into(`${path}.txt`, body, other);
  if (tag !== TAGS.literal) return undefined;
  const [one, counterpart] = [literalOf(body), literalOf(other)];
  if (!one.content.equals(counterpart.content)) return into(`${path}.txt`, one.content, counterpart.content);
  return one.name === counterpart.name
    ? told("time", "time of what is packed", "its head", date(one.time), date(counterpart.time))
    : told("temporary path", "name of what is packed", "its head", one.name, counterpart.name);
}

/** Of a fresh key all is another; else the time is. Undefined where it says something else. */
function signatureEvidence(first: Buffer, second: Buffer, fresh: boolean): Evidence | undefined {
  const [one, other] = [signatureOf(first), signatureOf(second)];
  if (!one || !other) return undefined;
  if (fresh || one.signer !== other.signer)
    return told("random value", "key that signed", "its body", "not shown", "not shown");
  if (one.rest !== other.rest) return undefined;
  return one.time === other.time
    ? told("random value", "signature", "its end", "not shown", "not shown")
    : told("time", "time of the signature", "its head", date(one.time), date(other.time));
}

/** When it was made, whose it is, and what else it says; of version 4 and later. */
function signatureOf(body: Buffer): { time: number; signer: string; rest: string } | undefined {
  const version = body[0] ?? 0;
  if (version < 4 || version > 6) return undefined;
  const wide = version === 6 ? 4 : 2;
  const length = body.readUIntBE(4, wide);
  const [rest, signers] = [[body.toString("hex", 1, 4)], [] as string[]];
  let time = 0;
  for (const [from, to] of [
    [4 + wide, 4 + wide + length],
    [4 + 2 * wide + length, 4 + 2 * wide + length + body.readUIntBE(4 + wide + length, wide)],
  ] as const) {
    for (let at = from; at < to;) {
      const { start, end } = newLength(body, at);
      const kind = (body[start] ?? 0) & 127;
      const value = body.toString("hex", start + 1, end);
      if (kind === MADE) time = body.readUInt32BE(start + 1);
      else if (kind === 16 || kind === 33) signers.push(value);
      else if (kind !== NOTE || !value.includes(Buffer.from("salt@").toString("hex"))) rest.push(`${kind} ${value}`);
      at = end;
    }
  }
  return { time, signer: signers.join(), rest: rest.join("\n") };
}

/** Without the time at which it was made. */
function keyOf(body: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([body.subarray(0, 1), body.subarray(5)]);
}

function literalOf(body: Buffer): { name: string; time: number; content: Buffer } {
  const end = 2 + (body[1] ?? 0);
  return { name: body.toString("utf8", 2, end), time: body.readUInt32BE(end), content: body.subarray(end + 4) };
}

function tagOf(head: number): number | undefined {
  if (head < 128) return undefined;
  return head & 64 ? head & 63 : (head >> 2) & 15;
}

/** All packets up to the end, with what is packed in them; throws for what is something else. */
function packets(bytes: Buffer, { budget }: Within, depth = 0): Packet[] {
  const found: Packet[] = [];
  for (let at = 0; at < bytes.length && found.length < PACKETS;) {
    const tag = tagOf(bytes.readUInt8(at));
    if (tag === undefined || !KNOWN.includes(tag)) throw new Error("no packet");
    const { body, end } = bodyAt(bytes, at);
    if (end > bytes.length) throw new Error("a cut-off packet");
    if (tag !== TAGS.packed) found.push({ tag, body });
    else if (depth < 3) {
      const options = { maxOutputLength: Math.max(1, Math.floor(budget.bytes / 4)) };
      const unpack = [undefined, inflateRawSync, inflateSync, bunzip2][body[0] ?? 0];
      const content = unpack ? unpack(body.subarray(1), options) : body.subarray(1);
      budget.bytes -= content.length;
      found.push(...packets(content, { budget } as Within, depth + 1));
    }
    at = end;
  }
  return found;
}

/** A length in the old form, or in the new, in which it can be in parts. */
function bodyAt(bytes: Buffer, at: number): { body: Buffer; end: number } {
  const head = bytes.readUInt8(at);
  if ((head & 64) === 0) {
    const width = [1, 2, 4, 0][head & 3] ?? 0;
    const from = at + 1 + width;
    const end = width === 0 ? bytes.length : from + bytes.readUIntBE(at + 1, width);
    return { body: bytes.subarray(from, end), end };
  }
  const parts: Buffer[] = [];
  for (let from = at + 1; ;) {
    const part = bytes.readUInt8(from);
    const { start, end } =
      part >= 224 && part < 255 ? { start: from + 1, end: from + 1 + 2 ** (part & 31) } : newLength(bytes, from);
    parts.push(bytes.subarray(start, end));
    if (part < 224 || part === 255) return { body: Buffer.concat(parts), end };
    from = end;
  }
}

function newLength(bytes: Buffer, at: number): { start: number; end: number } {
  const head = bytes.readUInt8(at);
  if (head < 192) return { start: at + 1, end: at + 1 + head };
  if (head < 255) return { start: at + 2, end: at + 2 + (head - 192) * 256 + bytes.readUInt8(at + 1) + 192 };
  return { start: at + 5, end: at + 5 + bytes.readUInt32BE(at + 1) };
}
