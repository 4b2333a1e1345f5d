/** A package header as rpm keeps it in its database: an index of typed tags over a block of values. Read without trust: a
 *  database comes out of an image. Source: rpm's docs/manual/format_header.md; lib/header.c, hdrblobInit. */
import { CheckFailed } from "../errors.ts";
import { packageOf, type Package } from "./packages.ts";

const ENTRY_BYTES = 16;
/** rpm's own limits are 65,535 entries and 256 MiB; no package comes near. */
const LIMITS = { entries: 65_535, bytes: 64 * 1024 * 1024, strings: 10_000 } as const;

const TAGS = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  sourceRpm: 1044,
  changelogTime: 1080,
  changelogText: 1082,
} as const;

const INT32 = 4;
const STRINGS = [6, 8, 9];

interface Entry {
  type: number;
  offset: number;
  count: number;
}

/** The tags of a header, and the block in which their values lie. Throws CheckFailed (rpm-header). */
export function rpmIndex(blob: Uint8Array): { data: Buffer; index: Map<number, Entry> } {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  if (bytes.length < 8) throw broken("a package of eight bytes or less");
  const entries = bytes.readUInt32BE(0);
  const size = bytes.readUInt32BE(4);
  const start = 8 + entries * ENTRY_BYTES;
  if (entries > LIMITS.entries || size > LIMITS.bytes || start + size > bytes.length)
    throw broken(`a package of ${entries} entries and ${size} bytes in ${bytes.length}`);
  const data = bytes.subarray(start, start + size);
  const index = new Map<number, Entry>();
  for (let at = 8; at < start; at += ENTRY_BYTES) {
    const [type, offset, count] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    index.set(bytes.readUInt32BE(at), { type, offset, count });
  }
  return { data, index };
}

/** The package of one header; undefined for what is none (keys that signatures are checked with lie among them).
 *  Throws CheckFailed (rpm-header) when the header is not what it says. */
export function rpmPackage(blob: Uint8Array): Package | undefined {
  const { data, index } = rpmIndex(blob);
  const strings = (tag: number) => readStrings(data, index.get(tag));
  const [name, version, release] = [TAGS.name, TAGS.version, TAGS.release].map((tag) => strings(tag)[0]);
  if (name === undefined || version === undefined || release === undefined || name === "gpg-pubkey") return undefined;
  const epoch = readNumbers(data, index.get(TAGS.epoch))[0] ?? 0;
  const evr = `${epoch === 0 ? "" : `${epoch}:`}${version}-${release}`;
  // openssl-3.2.2-6.el9.src.rpm
  const [, source = name, sourceVersion] =
    /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(strings(TAGS.sourceRpm)[0] ?? "") ?? [];
  const times = readNumbers(data, index.get(TAGS.changelogTime));
  const changelog = strings(TAGS.changelogText).map((text, at) => ({ time: times[at] ?? 0, text }));
  const found = packageOf("rpm", { name, version: evr, source, sourceVersion: sourceVersion ?? evr });
  return { ...found, changelog };
}

function readStrings(data: Buffer, entry: Entry | undefined): string[] {
  if (!entry || !STRINGS.includes(entry.type)) return [];
  const found: string[] = [];
  let at = entry.offset;
  while (found.length < Math.min(entry.count, LIMITS.strings)) {
    const end = at < data.length ? data.indexOf(0, at) : -1;
    if (end < 0) throw broken("a text without an end");
    found.push(data.toString("utf8", at, end));
    at = end + 1;
  }
  return found;
}

function readNumbers(data: Buffer, entry: Entry | undefined): number[] {
  if (entry?.type !== INT32) return [];
  const count = Math.min(entry.count, LIMITS.strings);
  if (entry.offset + count * 4 > data.length) throw broken("numbers behind its end");
  return Array.from({ length: count }, (_none, at) => data.readUInt32BE(entry.offset + at * 4));
}

function broken(what: string): CheckFailed {
  return new CheckFailed({
    code: "rpm-header",
    message: `The rpm database of the image has ${what}.`,
    remedy: "Look at it with `rpm --root FOLDER -qa`.",
  });
}
