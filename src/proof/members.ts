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

/** What stands in front of the first entry of a zip: nothing, the mark of a Java module, a script, a program that unpacks it.
 *  Undefined for what is no zip: it ends with its directory, whatever it begins with. */
export function zipBefore(bytes: Buffer): Buffer | undefined {
  const from = Math.max(0, bytes.length - 65_557);
  const end = bytes.subarray(from).lastIndexOf("PK\x05\x06", undefined, "latin1") + from;
  if (end < from || end + 22 > bytes.length || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    return undefined;
  const at = end - bytes.readUInt32LE(end + 12);
  if (at < 0 || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
  const local = at - bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(at + 42);
  return local >= 0 && local < at && bytes.readUInt32LE(local) === 0x04034b50 ? bytes.subarray(0, local) : undefined;
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

interface CpioForm {
  header: number;
  /** To which names and contents are filled up. */
  unit: number;
  /** Undefined where no header of this form stands. `owner`: mode, user, group and device. */
  read(bytes: Buffer, at: number): { owner: number[]; time: number; nameSize: number; size: number } | undefined;
}

/** Source: cpio(5), "New ASCII Format", "Portable ASCII Format", "Old Binary Format". */
const CPIO_FORMS: readonly CpioForm[] = [
  {
    header: 110,
    unit: 4,
    read: (bytes, at) => {
      const header = bytes.toString("latin1", at, at + 110);
      if (!/^07070[12][0-9a-fA-F]{104}$/.test(header)) return undefined;
      const field = (index: number) => Number.parseInt(header.slice(6 + index * 8, 14 + index * 8), 16);
      return { owner: [1, 2, 3, 9, 10].map(field), time: field(5), nameSize: field(11), size: field(6) };
    },
  },
  {
    header: 76,
    unit: 1,
    read: (bytes, at) => {
      const header = bytes.toString("latin1", at, at + 76);
      if (!/^070707[0-7]{70}$/.test(header)) return undefined;
      const field = (from: number, to: number) => Number.parseInt(header.slice(from, to), 8);
      const owner = [18, 24, 30, 42].map((from) => field(from, from + 6));
      return { owner, time: field(48, 59), nameSize: field(59, 65), size: field(65, 76) };
    },
  },
  ...(["readUInt16LE", "readUInt16BE"] as const).map((word): CpioForm => ({
    header: 26,
    unit: 2,
    read: (bytes, at) => {
      const field = (index: number) => bytes[word](at + index * 2);
      const long = (index: number) => field(index) * 65_536 + field(index + 1);
      return field(0) === 0o70707
        ? { owner: [3, 4, 5, 7].map(field), time: long(8), nameSize: field(10), size: long(11) }
        : undefined;
    },
  })),
];

/** The form of what begins as a cpio archive does. */
export function cpioForm(bytes: Buffer): CpioForm | undefined {
  return CPIO_FORMS.find(({ header, read }) => bytes.length >= header && read(bytes, 0) !== undefined);
}

/** Several archives behind each other, the later ones perhaps packed, are what an initramfs is: the members of the first, and
 *  what follows as one more. Source: Linux, "initramfs buffer format". */
export function cpioMembers(bytes: Buffer): Members {
  const members: Members = new Map();
  const form = cpioForm(bytes);
  if (!form) throw new Error("no cpio archive");
  const padded = (place: number) => Math.ceil(place / form.unit) * form.unit;
  let at = 0;
  while (at + form.header <= bytes.length && members.size < MEMBERS) {
    const read = form.read(bytes, at);
    if (!read) throw new Error("a broken cpio header");
    const { owner, time, nameSize, size } = read;
    const name = bytes.toString("utf8", at + form.header, at + form.header + nameSize - 1);
    const from = padded(at + form.header + nameSize);
    const content = bytes.subarray(from, from + size);
    if (content.length !== size) throw new Error("a cut-off cpio archive");
    at = padded(from + size);
    if (name === "TRAILER!!!") break;
    // The number of the inode is of the file system that packed, like links and devices.
    members.set(members.has(name) ? `${name}#${members.size}` : name, {
      attributes: owner.map((value) => value.toString(16)).join(" "),
      time: String(time),
      bytes: content,
    });
  }
  let rest = at;
  while (rest < bytes.length && bytes[rest] === 0) rest += 1;
  if (rest < bytes.length) members.set("(what follows)", { attributes: "", time: "", bytes: bytes.subarray(rest) });
  return members;
}
