/** The members of tar, zip and ar files that lie inside an image. Throws when a file is not what it seems: the caller then
 *  looks at its bytes. */
import { inflateRawSync } from "node:zlib";
import { tarParser } from "../image/tar.ts";
import type { Members } from "./archives.ts";

const MEMBERS = 200_000;

export function tarMembers(bytes: Buffer): Members {
  const members: Members = new Map();
  const parser = tarParser(({ path, kind, content, facts }) => {
    const { time, ...others } = facts();
    const attributes = JSON.stringify([kind, others]);
    members.set(path, {
      attributes,
      time,
      bytes: "bytes" in content ? content.bytes : Buffer.from(content.hashes.join()),
    });
  });
  parser.push(bytes);
  try {
    parser.end();
  } catch (error) {
    // The first part of a divided archive ends inside a member; those in front of it still tell.
    if (members.size === 0) throw error;
  }
  return members;
}

/** Source: APPNOTE.TXT 6.3, central directory. */
export function zipMembers(bytes: Buffer, budget: { bytes: number }): Members {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0) throw new Error("no central directory");
  const count = Math.min(bytes.readUInt16LE(end + 10), MEMBERS);
  const members: Members = new Map();
  // A script or a mark before the archive (zipapp, jmod) is counted in its places by some writers and not by others.
  let at = end - bytes.readUInt32LE(end + 12);
  const before = at - bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error("a broken central directory");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = before + bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const content =
      bytes.readUInt16LE(at + 10) === 8
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.floor(budget.bytes / 2)) })
        : packed;
    budget.bytes -= content.length;
    const extra = bytes.toString("hex", at + 46 + nameLength, at + 46 + nameLength + extraLength);
    members.set(name, {
      attributes: bytes.readUInt32LE(at + 38).toString(16),
      // Further fields of a member hold its times in finer grain, and little else.
      time: [dosTime(bytes.readUInt16LE(at + 14), bytes.readUInt16LE(at + 12)), extra].join(" ").trim(),
      bytes: content,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return members;
}

function dosTime(day: number, clock: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [1980 + (day >> 9), two((day >> 5) & 15), two(day & 31)].join("-");
  return `${date} ${[clock >> 11, (clock >> 5) & 63, (clock & 31) * 2].map(two).join(":")}`;
}

/** Source: ar(5); static libraries and Debian packages. */
export function arMembers(bytes: Buffer): Members {
  const members: Members = new Map();
  let at = 8;
  while (at + 60 <= bytes.length && members.size < MEMBERS) {
    const header = bytes.toString("latin1", at, at + 60);
    const size = Number(header.slice(48, 58));
    if (!header.endsWith("`\n") || !Number.isSafeInteger(size)) throw new Error("a broken ar header");
    const name = `${header.slice(0, 16).trim()}${members.has(header.slice(0, 16).trim()) ? `#${members.size}` : ""}`;
    members.set(name, {
      attributes: header.slice(28, 48),
      time: header.slice(16, 28).trim(),
      bytes: bytes.subarray(at + 60, at + 60 + size),
    });
    at += 60 + size + (size % 2);
  }
  return members;
}

/** Several archives behind each other, the later ones perhaps packed, are what an initramfs is: the members of the first, and
 *  what follows as one more. Source: cpio(5), newc; Linux, "initramfs buffer format". */
export function cpioMembers(bytes: Buffer): Members {
  const members: Members = new Map();
  let at = 0;
  while (at + 110 <= bytes.length && members.size < MEMBERS) {
    const header = bytes.toString("latin1", at, at + 110);
    if (!/^07070[12][0-9a-fA-F]{104}$/.test(header)) throw new Error("a broken cpio header");
    const field = (index: number) => Number.parseInt(header.slice(6 + index * 8, 14 + index * 8), 16);
    const [size, nameSize] = [field(6), field(11)];
    const name = bytes.toString("utf8", at + 110, at + 110 + nameSize - 1);
    const from = padded(at + 110 + nameSize);
    const content = bytes.subarray(from, from + size);
    if (content.length !== size) throw new Error("a cut-off cpio archive");
    at = padded(from + size);
    if (name === "TRAILER!!!") break;
    // The number of the inode is of the file system that packed, like links and devices below it.
    members.set(members.has(name) ? `${name}#${members.size}` : name, {
      attributes: [1, 2, 3, 9, 10].map((index) => field(index).toString(16)).join(" "),
      time: String(field(5)),
      bytes: content,
    });
  }
  let rest = at;
  while (rest < bytes.length && bytes[rest] === 0) rest += 1;
  if (rest < bytes.length) members.set("(what follows)", { attributes: "", time: "", bytes: bytes.subarray(rest) });
  return members;
}

function padded(at: number): number {
  return (at + 3) & ~3;
}
