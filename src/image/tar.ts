/** A tar stream taken apart, block by block, without trusting it: what a layer says about itself is input from outside.
 *  Nothing is written anywhere and no link is followed. What the entries mean for an image is the business of layers.ts. */
import { createHash } from "node:crypto";
import { blockHashes, type Content } from "./content.ts";
import {
  BLOCK,
  checksum,
  decimal,
  factsOf,
  field,
  hostile,
  number,
  paxRecords,
  TAR_LIMITS,
  text,
  tidy,
  ustarName,
  type EntryKind,
  type Facts,
  type Pax,
} from "./tar-header.ts";

export type { Content } from "./content.ts";
export { hashesOf, HASHED_BLOCK } from "./content.ts";
export { hostile, TAR_LIMITS, type EntryKind, type Facts } from "./tar-header.ts";

const EMPTY = Buffer.alloc(0);

export interface TarEntry {
  /** Without a leading `./` or `/`, without a slash at the end; empty for the root itself. */
  path: string;
  kind: EntryKind;
  size: number;
  /** Every header block of this entry as it came: equal blocks are equal facts. */
  raw: Buffer;
  content: Content;
  facts(): Facts;
  /** Its one header block says all of its facts. */
  plain: boolean;
}

/** The same entry with other content, and with no hold on the buffers that it was read from. */
export function detached(entry: TarEntry, content: Content): TarEntry {
  const raw = Buffer.from(entry.raw);
  const { path, kind, size, plain } = entry;
  if (plain)
    return { path, kind, size, raw, content, plain, facts: () => factsOf(raw, kind, field(raw, 157, 100), {}) };
  const facts = entry.facts();
  return { path, kind, size, raw, content, plain, facts: () => facts };
}

const KINDS: Record<string, EntryKind> = {
  "0": "file",
  "\0": "file",
  "7": "file",
  S: "file",
  "1": "hard link",
  "2": "symbolic link",
  "3": "character device",
  "4": "block device",
  "5": "directory",
  "6": "fifo",
};

export interface TarParser {
  push(chunk: Buffer): void;
  /** Bytes of content and padding that need not be pushed; the next push comes after them. Zero unless `headersOnly`. */
  skip(): number;
  /** Throws when the stream ended inside an entry. Gives what lies between and behind the entries as text that is equal
   *  for equal bytes. */
  end(): string;
}

export interface TarOptions {
  /** Large files, and the MiB of each that is kept. */
  wanted?: ReadonlyMap<string, number> | undefined;
  /** Files that are kept whole although they are large. */
  whole?: ((path: string) => boolean) | undefined;
  /** Sees every piece of a file that is not kept, as it passes. */
  passing?: ((path: string, part: Buffer) => void) | undefined;
  /** Entries come with their headers, and without content. */
  headersOnly?: boolean;
}

/** Calls `entry` for each entry once its content has arrived; content that lies in one chunk is a view of it.
 *  Throws CheckFailed (hostile-layer) for what no image holds. Source: POSIX pax, GNU tar's "Basic Tar Format". */
export function tarParser(entry: (entry: TarEntry) => void, options: TarOptions = {}): TarParser {
  let state: "header" | "extended" | "sparse" | "content" | "padding" | "end" = "header";
  let want = BLOCK;
  let pieces: Buffer[] = [];
  let large: ReturnType<typeof blockHashes> | undefined;
  let zeros = 0;
  const rest = unread();
  let entries = 0;
  let nameBytes = 0;
  let last = "";
  let headers: Buffer[] = [];
  let global: Pax = {};
  let pax: Pax = {};
  let longName: string | undefined;
  let longLink: string | undefined;
  let extended = "";
  let extendedSize = 0;
  let current: Omit<TarEntry, "raw" | "content"> | undefined;

  const expect = (next: typeof state, bytes: number) => {
    state = next;
    want = bytes;
    if (bytes === 0) arrived(EMPTY);
  };
  const padding = (size: number) => {
    expect("padding", (BLOCK - (size % BLOCK)) % BLOCK);
  };

  function arrived(bytes: Buffer): void {
    switch (state) {
      case "header":
        header(bytes);
        return;
      case "extended":
        extendedHeader(bytes);
        padding(extendedSize);
        return;
      case "sparse":
        headers.push(bytes);
        if (headers.length > TAR_LIMITS.sparseBlocks) throw hostile("a sparse file with an absurd number of holes");
        if (bytes[504] === 1) expect("sparse", BLOCK);
        else content();
        return;
      case "content":
        finished(large ? { ...large.end(), size: current?.size ?? 0 } : { bytes });
        return;
      case "padding":
        if (!bytes.equals(ZEROS.subarray(0, bytes.length))) rest.note("padding", last, bytes);
        expect("header", BLOCK);
        return;
      case "end":
    }
  }

  function header(block: Buffer): void {
    if (block[0] === 0 && ZEROS.equals(block)) {
      zeros += 1;
      // Two empty blocks end an archive; what follows is no part of it for any reader. One alone is read over by some.
      if (zeros === 2) state = "end";
      want = zeros === 2 ? Number.POSITIVE_INFINITY : BLOCK;
      return;
    }
    if (zeros > 0) rest.note("empty block", last, block);
    zeros = 0;
    if (checksum(block) !== number(block, 148, 8)) throw hostile("a header whose checksum is wrong");
    headers.push(block);
    const type = String.fromCharCode(block[156] ?? 0);
    const size = number(block, 124, 12);
    if ("xgLK".includes(type)) {
      if (size > TAR_LIMITS.extendedBytes) throw hostile(`an extended header of ${size} bytes`);
      if (headers.length > 16) throw hostile("an endless row of extended headers");
      extended = type;
      extendedSize = size;
      expect("extended", size);
      return;
    }
    const known = { ...global, ...pax };
    const path = tidy(longName ?? text(known["path"]) ?? ustarName(block));
    const link = longLink ?? text(known["linkpath"]) ?? field(block, 157, 100);
    const kind: EntryKind = KINDS[type] ?? `type ${JSON.stringify(type)}`;
    const declared = known["size"] === undefined ? size : decimal(known["size"]);
    // Links and folders have no content, whatever a header claims; readers that disagree here see different images.
    const holds = kind === "file" || kind.startsWith("type ");
    if (!holds && declared !== 0 && kind !== "hard link") throw hostile(`a ${kind} with content (${path})`);
    entries += 1;
    last = path;
    nameBytes += Buffer.byteLength(path);
    if (entries > TAR_LIMITS.entries) throw hostile(`more than ${TAR_LIMITS.entries} entries`);
    if (nameBytes > TAR_LIMITS.nameBytes) throw hostile(`more than ${TAR_LIMITS.nameBytes} bytes of names`);
    if (kind === "hard link") tidy(link);
    const plain = headers.length === 1 && Object.keys(known).length === 0;
    current = { path, kind, size: holds ? declared : 0, plain, facts: () => factsOf(block, kind, link, known) };
    pax = {};
    longName = longLink = undefined;
    if (type === "S" && block[482] === 1) expect("sparse", BLOCK);
    else content();
  }

  function content(): void {
    const size = current?.size ?? 0;
    const path = current?.path ?? "";
    if (options.headersOnly) {
      finished({ hashes: [], size });
      return;
    }
    const named = size > TAR_LIMITS.wholeBytes && options.whole?.(path) === true;
    const limit = named ? TAR_LIMITS.namedBytes : TAR_LIMITS.wholeBytes;
    large = size > limit ? blockHashes(options.wanted?.get(path)) : undefined;
    expect("content", size);
  }

  function finished(found: Content): void {
    if (!current) return;
    const size = current.size;
    const done = {
      ...current,
      raw: headers.length === 1 ? (headers[0] ?? EMPTY) : Buffer.concat(headers),
      content: found,
    };
    headers = [];
    current = undefined;
    large = undefined;
    entry(done);
    if (options.headersOnly) expect("padding", Math.ceil(size / BLOCK) * BLOCK);
    else padding(size);
  }

  function extendedHeader(bytes: Buffer): void {
    // Headers say something about the entry after them, so they belong to its raw form.
    headers.push(bytes);
    if (extended === "x") pax = paxRecords(bytes);
    else if (extended === "g") global = { ...global, ...paxRecords(bytes) };
    else if (extended === "L") longName = field(bytes, 0, bytes.length);
    else longLink = field(bytes, 0, bytes.length);
  }

  return {
    push: (chunk) => {
      let at = 0;
      while (at < chunk.length) {
        const part = chunk.subarray(at, Math.min(chunk.length, at + want));
        at += part.length;
        want -= part.length;
        if (state === "content" && large) {
          large.add(part);
          options.passing?.(current?.path ?? "", part);
        } else if (state === "end") rest.behind(part);
        else pieces.push(part);
        if (want > 0) continue;
        const whole = pieces.length === 1 ? (pieces[0] ?? EMPTY) : Buffer.concat(pieces);
        pieces = [];
        arrived(whole);
      }
    },
    skip: () => {
      if (!options.headersOnly || (state !== "padding" && state !== "end")) return 0;
      const skipped = want;
      expect("header", BLOCK);
      return skipped;
    },
    end: () => {
      const between = state === "end" || (state === "header" && pieces.length === 0 && headers.length === 0);
      if (!between) throw hostile("an end in the middle of an entry", "cut-short-layer");
      return rest.digest();
    },
  };
}

const ZEROS = Buffer.alloc(BLOCK);

/** What lies between the entries and behind them: no reader of images looks at it, and it is part of the digest. Empty
 *  blocks behind the end fill an archive up to a round size, so that their number only follows the size of the files. */
function unread() {
  const digest = createHash("sha256");
  let empty = 0;
  return {
    note: (what: string, path: string, bytes: Buffer) => digest.update(`${what} after ${path}\n`).update(bytes),
    behind: (bytes: Buffer) => {
      const filled = withoutEnd(bytes);
      // The same bytes in other pieces give the same digest.
      for (; filled > 0 && empty > 0; empty -= Math.min(empty, ZEROS.length))
        digest.update(ZEROS.subarray(0, Math.min(empty, ZEROS.length)));
      digest.update(bytes.subarray(0, filled));
      empty += bytes.length - filled;
    },
    digest: () => digest.digest("hex"),
  };
}

/** The length without the zeros at the end. */
function withoutEnd(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
}
