/** Opens what packs other things and what has a form of its own. Nothing is unpacked to disk, and no program is run. */
import { evidence, type Evidence, type Moment } from "./evidence.ts";
import type { Reader, Within } from "./reader.ts";
import { CACHES } from "./readers/caches.ts";
import { CODE } from "./readers/code.ts";
import { DATABASES } from "./readers/databases.ts";
import { DOCUMENTS } from "./readers/documents.ts";
import { ENCODED } from "./readers/encoded.ts";
import { GIT } from "./readers/git.ts";
import { INDEXES } from "./readers/indexes.ts";
import { MANAGERS } from "./readers/managers.ts";
import { CARRIERS, PACKED } from "./readers/packed.ts";
import { NUMBERS } from "./readers/numbers.ts";
import { OPENPGP } from "./readers/openpgp.ts";
import { RUBY_DUMPS } from "./readers/ruby.ts";
import { STREAM_FILES } from "./readers/streams.ts";
import { STORES } from "./readers/stores.ts";
import { SYSTEM } from "./readers/system.ts";

/** A file in a packed archive in a packed archive (a gem, a package in an initramfs) is looked into, a deeper one is not. */
const DEPTH = 5;
const UNPACKED_BYTES = 96 * 1024 * 1024;

/** The narrower first: the first that has something to say is heard. */
const READERS: readonly Reader[] = [
  ...PACKED,
  ...DATABASES,
  ...STORES,
  ...STREAM_FILES,
  ...CODE,
  ...CACHES,
  ...INDEXES,
  ...GIT,
  ...MANAGERS,
  ...SYSTEM,
  ...OPENPGP,
  ...DOCUMENTS,
  ...RUBY_DUMPS,
  ...ENCODED,
  ...CARRIERS,
  ...NUMBERS,
];

/** Why two files differ, with what the readers saw on the way in. */
export function look(path: string, first: Buffer, second: Buffer, moment: Moment): Evidence {
  return lookInto(path, first, second, { moment, depth: 0, budget: { bytes: UNPACKED_BYTES } });
}

function lookInto(path: string, first: Buffer, second: Buffer, at: Omit<Within, "into">): Evidence {
  const within: Within = {
    ...at,
    into: (name, one, other) => lookInto(name, one, other, { ...at, depth: at.depth + 1 }),
  };
  if (at.depth < DEPTH) {
    for (const reader of READERS) {
      try {
        if (!reader.reads(path, first) || !reader.reads(path, second)) continue;
        const found = reader.look(path, first, second, within);
        if (found) return { ...found, seen: [reader.name, ...found.seen] };
      } catch {
        // Broken or hostile inside: the bytes are still there to be looked at.
      }
    }
  }
  return evidence(first, second, at.moment);
}
