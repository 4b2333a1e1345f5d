/** Indexes that programs of the system compile from files they list: locales, icons, kinds of files, character sets. */
import { evidence, type Evidence } from "../evidence.ts";
import { both, inside, oneSidedName, otherOrder, told, type Reader, type Within } from "../reader.ts";
import { recordsEvidence } from "../records.ts";

const LOCALES = 10_000;
/** Of all locales together: they share what is equal, so that it is more than the file. */
const LOCALE_BYTES = 128 * 1024 * 1024;
/** Names in one index; a theme has some thousand. */
const NAMES = 500_000;

export const INDEXES: readonly Reader[] = [
  {
    // Source: glibc, locale/locarchive.h.
    name: "locale archive",
    reads: (_path, bytes) => bytes.length > 56 && bytes.readUInt32LE(0) === 0xde020109,
    look: (_path, first, second, { moment }) => recordsEvidence("locale", ...both(first, second, locales), moment),
  },
  {
    // Source: gtk, docs/iconcache.txt: version, the tables of icons, the folders.
    name: "icon cache",
    reads: (path, bytes) =>
      path.endsWith("icon-theme.cache") && bytes.length > 12 && bytes.readUInt32BE(0) === 0x00010000,
    look: (_path, first, second, within) => {
      const [one, other] = both(first, second, iconFolders);
      return (
        oneSidedName("folder", one, other) ?? otherOrder("folder", one, other) ?? sortedStrings(first, second, within)
      );
    },
  },
  {
    // Source: shared-mime-info specification, "The MIME cache files".
    name: "MIME cache",
    reads: (path, bytes) => /(?:^|\/)mime\.cache$/.test(path) && bytes.length > 40 && bytes.readUInt16BE(0) === 1,
    look: (_path, first, second, within) => sortedStrings(first, second, within),
  },
  {
    // Source: glibc, iconv/iconvconfig.h.
    name: "gconv cache",
    reads: (path, bytes) =>
      path.endsWith("gconv-modules.cache") && bytes.length > 24 && bytes.readUInt32LE(0) === 0x20010324,
    look: (_path, first, second, within) => sortedStrings(first, second, within),
  },
  {
    // Source: V8, src/snapshot/code-serializer.h; Node, src/compile_cache.cc: a magic number, sizes, and two hashes before the code.
    name: "compile cache of V8",
    reads: (_path, bytes) => bytes.length > 20 && bytes.readUInt32LE(0) === 0x8adfdbb2,
    look: (_path, first, second) => {
      const [size, otherSize] = both(first, second, (bytes) => bytes.readUInt32LE(4));
      const [source, otherSource] = both(first, second, (bytes) => bytes.toString("hex", 12, 16));
      if (size !== otherSize || source !== otherSource)
        return told("unknown", "another source", "byte 4", `${size} bytes`, `${otherSize} bytes`);
      return told("random value", "code that was compiled in another run", "byte 16");
    },
  },
];

/** What each locale holds, by its name and in the order of the file. */
function locales(bytes: Buffer): Map<string, Buffer> {
  const [names, size] = [bytes.readUInt32LE(8), bytes.readUInt32LE(16)];
  if (size > LOCALES || names + size * 12 > bytes.length) throw new Error("a cut-off table");
  const found: { name: string; at: number; parts: Buffer[] }[] = [];
  let left = LOCALE_BYTES;
  for (let entry = names; entry < names + size * 12; entry += 12) {
    const [nameAt, at] = [bytes.readUInt32LE(entry + 4), bytes.readUInt32LE(entry + 8)];
    if (nameAt === 0 || at === 0) continue;
    const end = bytes.indexOf(0, nameAt);
    const parts = Array.from({ length: 13 }, (_, category) => {
      const place = at + 4 + category * 8;
      const [from, length] = [bytes.readUInt32LE(place), bytes.readUInt32LE(place + 4)];
      if ((left -= length) < 0) throw new Error("more than a locale archive holds");
      return bytes.subarray(from, from + length);
    });
    found.push({ name: bytes.toString("latin1", nameAt, Math.min(end < 0 ? nameAt : end, nameAt + 100)), at, parts });
  }
  found.sort((one, other) => one.at - other.at);
  return new Map(found.map(({ name, parts }) => [name, Buffer.concat(parts)]));
}

function iconFolders(bytes: Buffer): Map<string, true> {
  const list = bytes.readUInt32BE(8);
  const count = bytes.readUInt32BE(list);
  if (count > NAMES || list + 4 + count * 4 > bytes.length) throw new Error("a cut-off list");
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = bytes.readUInt32BE(list + 4 + index * 4);
      const end = bytes.indexOf(0, at);
      return [bytes.toString("utf8", at, Math.min(end < 0 ? at : end, at + 200)), true] as const;
    }),
  );
}

/** The same names in both, then only their places are others. */
function sortedStrings(first: Buffer, second: Buffer, { moment }: Within): Evidence {
  const [one, other] = both(first, second, (bytes) =>
    [
      ...new Set(
        bytes
          .toString("latin1")
          .match(/[\x20-\x7e]{3,200}/g)
          ?.slice(0, NAMES) ?? [],
      ),
    ].sort(),
  );
  const same = one.length === other.length && one.every((text, at) => text === other[at]);
  if (same) return told("order", "the same names in another order", "names");
  const lacking = oneSidedName(
    "name",
    ...([one, other].map((names) => new Map(names.map((each) => [each, true]))) as [
      Map<string, true>,
      Map<string, true>,
    ]),
  );
  if (lacking && one.length !== other.length) return lacking;
  return inside("names", evidence(Buffer.from(one.join("\n")), Buffer.from(other.join("\n")), moment));
}
