/** Caches that programs keep for themselves: what they index is the same, and what they note down of it is not. */
import { sevenBitsAt } from "../time-forms.ts";
import { both, date, told, magic, oneSidedName, otherOrder, type Reader } from "../reader.ts";

export const CACHES: readonly Reader[] = [
  {
    // Each run has its own clock, and other moments at which it was looked at. Source: Go, internal/trace; gprof, gmon_out.h; Linux,
    // tools/perf/Documentation/perf.data-file-format.txt; JDK Flight Recorder, chunk header; google/pprof, proto/profile.proto.
    name: "record of a run",
    reads: (_path, bytes) =>
      /^(?:go 1\.\d+ trace|gmon|PERFILE[12]|FLR\0)/.test(bytes.toString("latin1", 0, 16)) || isProfile(bytes),
    look: () => told("time", "when each of its steps ran", "all of it"),
  },
  {
    name: "git index",
    reads: (_path, bytes) => magic(bytes, "DIRC"),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, gitEntries);
      const lacking = oneSidedName("path", one, other);
      if (lacking) return lacking;
      for (const [path, entry] of one) {
        const counterpart = other.get(path);
        if (counterpart && entry.content !== counterpart.content)
          return told("unknown", "another content of a path", path, entry.content, counterpart.content);
      }
      const stale = [...one].find(([path, { stat }]) => stat !== other.get(path)?.stat);
      if (stale) {
        const [path, { time }] = stale;
        return told("time", "times and inodes of the checkout", path, date(time), date(other.get(path)?.time ?? 0));
      }
      return otherOrder("path", one, other);
    },
  },
  {
    // Source: fontconfig, src/fcint.h, struct _FcCache on 64 bits: magic, version, size, dir, dirs, count, set, checksum.
    name: "fontconfig cache",
    reads: (_path, bytes) => bytes.length > 64 && [0xfc02fc04, 0xfc02fc05].includes(bytes.readUInt32LE(0)),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, (bytes) => ({
        seconds: bytes.readInt32LE(48),
        rest: Buffer.concat([bytes.subarray(0, 48), bytes.subarray(64)]),
      }));
      if (!one.rest.equals(other.rest)) return undefined;
      return told("time", "time of the font folder", "byte 48", date(one.seconds), date(other.seconds));
    },
  },
  {
    // Source: glibc, elf/cache.c, struct aux_cache_file: entries of inode, change time, size and device before the names.
    name: "ldconfig aux-cache",
    reads: (_path, bytes) => magic(bytes, "glibc-ld.so.auxcache-"),
    look: (_path, first, second) => {
      const [one, other] = both(first, second, auxiliary);
      if (one.names.join("\n") !== other.names.join("\n")) {
        const [left, right] = [one, other].map(({ names }) => names.toSorted().join("\n"));
        return left === right
          ? told("order", "order of the libraries", "names")
          : told("leftover", "a library of one side only", "names");
      }
      return told("time", "inodes and times of the libraries", "byte 32", date(one.time), date(other.time));
    },
  },
];

/** A profile of pprof: kinds of samples (field 1), samples (2), strings (6), the first of which is empty, and a time (9), all of them
 *  numbers or behind their length. */
function isProfile(bytes: Buffer): boolean {
  if (bytes.length < 64) return false;
  const seen = new Set<number>();
  for (let at = 0; at < bytes.length;) {
    const tag = sevenBitsAt(bytes, at);
    const value = tag && sevenBitsAt(bytes, at + tag.length);
    if (!tag || !value || tag.value > 0x80 || ![0, 2].includes(tag.value % 8)) return false;
    // The first string says nothing, so that 0 is no string.
    if (tag.value === 0x32 && !seen.has(tag.value) && value.value !== 0) return false;
    seen.add(tag.value);
    at += tag.length + value.length + (tag.value % 8 === 2 ? value.value : 0);
    if (at > bytes.length) return false;
  }
  return PROFILE.every((tag) => seen.has(tag));
}

/** Tags of the fields that every profile has. */
const PROFILE: readonly number[] = [0x0a, 0x12, 0x32, 0x48];

/** Source: git, Documentation/gitformat-index.txt, versions 2 and 3. */
function gitEntries(bytes: Buffer): Map<string, { stat: string; content: string; time: number }> {
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
  if (version !== 2 && version !== 3) throw new Error("another version");
  const entries = new Map<string, { stat: string; content: string; time: number }>();
  let at = 12;
  for (let index = 0; index < count; index += 1) {
    const flags = bytes.readUInt16BE(at + 60);
    const from = at + 62 + (version === 3 && (flags & 0x4000) !== 0 ? 2 : 0);
    const end = bytes.indexOf(0, from);
    if (end < 0) throw new Error("a cut-off index");
    const stage = (flags >> 12) & 3;
    entries.set(`${bytes.toString("utf8", from, end)}${stage === 0 ? "" : `#${stage}`}`, {
      stat: bytes.toString("hex", at, at + 40),
      // Mode, size of the file, and the hash of its content.
      content: `${bytes.toString("hex", at + 24, at + 28)} ${bytes.toString("hex", at + 36, at + 60)}`,
      time: bytes.readUInt32BE(at + 8),
    });
    at += Math.ceil((end - at + 1) / 8) * 8;
  }
  return entries;
}

function auxiliary(bytes: Buffer): { names: string[]; time: number } {
  const [header, entry] = [32, 48];
  const libraries = bytes.readUInt32LE(24);
  const strings = header + libraries * entry;
  if (strings > bytes.length) throw new Error("a cut-off cache");
  const names = bytes.toString("latin1", strings).split("\0");
  return { names, time: libraries > 0 ? Number(bytes.readBigUInt64LE(header + 8)) : 0 };
}
