/** Files that differ only because they hold the digest of another that does: sums beside an archive, the index of a repository
 *  of packages, a list of assets. They have that one's cause. */
import { createHash, type BinaryToTextEncoding } from "node:crypto";
import { gunzipped } from "../image/gzip.ts";
import type { Pair } from "./differences.ts";
import { SECRET } from "./drawn-words.ts";
import type { Evidence } from "./evidence.ts";

const ALGORITHMS = ["md5", "sha1", "sha256", "sha384", "sha512"] as const;
/** Digests as they stand in text: hexadecimal, base64, and base64 for addresses. */
const FORMS: readonly [RegExp, BinaryToTextEncoding][] = [
  [/[0-9a-f]{32,128}/g, "hex"],
  [/[A-Za-z0-9+/]{22,88}={0,2}/g, "base64"],
  [/[A-Za-z0-9_-]{22,88}/g, "base64url"],
];
/** Bytes that are summed up: of one file, and of a layer; and of how many files. */
const SUMMED = { file: 16 * 1024 * 1024, layer: 64 * 1024 * 1024, files: 2000 } as const;
/** A packed list is opened up to this size. */
const OPENED = 512 * 1024;

const CHAIN = 5;

/** By the signs of a digest. */
const SUMS = { 32: "md5sum", 40: "sha1sum", 64: "sha256sum", 96: "sha384sum", 128: "sha512sum" } as const;
/** The program that makes digests of a kind. */
export type Sums = (typeof SUMS)[keyof typeof SUMS];
export const SUM_PROGRAMS = Object.values(SUMS);

/** The digests of both sides, algorithm by algorithm. */
export type Digests = readonly (readonly [Buffer, Buffer])[];

interface Seen {
  evidence?: Evidence;
  kept?: readonly Buffer[];
  digests?: Digests;
  leader?: Seen;
  /** What makes the digests that it holds of the leader's file, where they stand in plain text. */
  sums?: readonly Sums[];
}

/** Sums up what differs; the bytes of a pair are only valid during the call. */
export function digester() {
  let left: number = SUMMED.layer;
  let files: number = SUMMED.files;
  return ({ first, second }: Pair): { digests?: Digests } => {
    if (!first || !second || !("bytes" in first.content && "bytes" in second.content)) return {};
    const [one, other] = [first.content.bytes, second.content.bytes];
    const size = one.length + other.length;
    if (size > SUMMED.file || size > left || (files -= 1) < 0) return {};
    left -= size;
    const sum = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest();
    return { digests: ALGORITHMS.map((name) => [sum(name, one), sum(name, other)] as const) };
  };
}

/** What a file says that may be a packed list of digests; the bytes themselves otherwise. */
export function opened(bytes: Buffer): Buffer {
  return gunzipped(bytes, OPENED) ?? bytes;
}

/** The same differences; those that only hold digests of others are led by the first of these. */
export function ledByDigests<T extends Seen>(found: readonly T[]): T[] {
  const known = new Map<string, { other: string; leader: T }>();
  for (const each of found)
    for (const [one, other] of each.digests ?? [])
      for (const [, form] of FORMS) known.set(one.toString(form), { other: other.toString(form), leader: each });
  const led = new Map<T, T>();
  const followers = found.map((each) => {
    const [first, second] = (each.kept ?? []).map((bytes) => bytes.toString("utf8"));
    if (each.leader || first === undefined || second === undefined) return each;
    const leaders = new Set<T>();
    const words = new Set<string>();
    let text = first;
    for (const [pattern] of FORMS)
      text = text.replaceAll(pattern, (word) => {
        const digest = known.get(word);
        if (digest === undefined || digest.leader === each) return word;
        leaders.add(digest.leader);
        words.add(word);
        return digest.other;
      });
    const leader = [...leaders].find((one) => one.evidence?.cause !== "random value") ?? [...leaders][0];
    if (!leader?.evidence || withoutSizes(text) !== withoutSizes(second)) return each;
    led.set(each, leader);
    const sums = [...new Set([...words].map(programOf))];
    const plain = text === second && sums.every((program) => program !== undefined) && each.evidence?.seen.length === 1;
    return { ...each, leader, ...(plain && { sums }) };
  });
  // A list of lists has the cause of what the lists are of.
  return ledByTimes(followers).map((each) => {
    let leader = each.leader as T | undefined;
    for (let steps = 0; steps < CHAIN && leader; steps += 1) leader = led.get(leader) ?? leader;
    if (!leader) return each;
    const { sums, ...own } = each;
    // Of a list of lists the digest is that of another list, which is made anew itself.
    return { ...(leader === each.leader && sums ? each : own), leader: leader.leader ?? leader } as T;
  });
}

/** What is packed is a few bytes longer in one build, which an index says beside the digest. */
function withoutSizes(text: string): string {
  return text.replaceAll(/(?<![\w.])\d{1,12}(?![\w.])/g, "#");
}

/** `sha256:…`, `sha512-…`: nobody throws what says that it is a digest. */
const ANNOUNCED = /\b(?:md5|sha(?:1|256|384|512))[:=_-](?:[0-9a-f]{32,128}|[A-Za-z0-9+/_-]{22,88}={0,2})(?![\w+/])/g;

/** A digest of something that the image has not says nothing itself: where all else of the step differs in times, it does too. */
function ledByTimes<T extends Seen>(found: readonly T[]): T[] {
  const announcing = new Set(found.filter((each) => !each.leader && differsInDigests(each)));
  const others = announcing.size === 0 ? [] : found.filter((each) => !announcing.has(each) && each.evidence);
  const [leader] = others;
  if (!leader || !others.every(({ evidence }) => evidence?.cause === "time")) return [...found];
  return found.map((each) => (announcing.has(each) ? { ...each, leader } : each));
}

function differsInDigests({ kept = [], evidence }: Seen): boolean {
  if (kept.length !== 2 || evidence?.cause !== "random value" || SECRET.test(evidence.first)) return false;
  const [one, other] = kept.map((bytes) => bytes.toString("utf8").replaceAll(ANNOUNCED, "#"));
  return one === other;
}

function programOf(word: string): Sums | undefined {
  return /^[0-9a-f]+$/.test(word) ? SUMS[word.length as keyof typeof SUMS] : undefined;
}
