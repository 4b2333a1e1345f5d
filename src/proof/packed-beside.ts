/** What else differs in an archive of which a text inside was seen to: the times that its packer notes. */
import type { LineEdit } from "./brought.ts";
import type { ReportedCause } from "./reported.ts";
import { EPOCH } from "./shell-text.ts";
import { rewritten } from "./rewrites.ts";
import type { Edits } from "./remedy.ts";

/** Of an archive with the clock in its name it is not known whether it holds times as well; it mostly does. */
const PACKED = /\.(?:tar(?:\.\w+)?|t[gbxz]z|tbz2|zip|cpio(?:\.\w+)?)$/;

/** A path, and what the readers saw in it, from the outside in. */
export interface Read {
  path: string;
  seen: readonly string[];
}

/** The rules whose edits belong to a change of what is packed in these. */
export function packedBeside(source: string, read: readonly Read[]): string[] {
  const within = (format: string) => read.some(({ seen }) => seen.includes(format));
  // tar hands no time to gzip.
  const gzipped = !/\btar\b/.test(source) && read.some(({ seen }) => seen[0] === "gzip" && !seen.includes("tar"));
  return [
    ...(within("zip") ? ["format/zip-times"] : []),
    ...(within("tar") ? ["format/tar-times"] : []),
    ...(within("cpio") ? ["format/cpio-times"] : []),
    ...(read.some(({ path }) => PACKED.test(path)) ? ["format/packed"] : []),
    ...(gzipped ? ["format/gzipped"] : []),
  ];
}

/** What the RUN is to have beside what is written anew in files; the order of hashes may be a cause as well, and the times of what
 *  these files pack. */
export function besideFiles(
  found: readonly LineEdit[],
  edits: Edits | undefined,
  { rule, paths }: ReportedCause,
  source: string,
): Edits {
  const { env = {} } = edits?.env ? edits : rewritten([rule], source);
  const hashes = Object.keys(env).every((name) => /HASH|^PERL_/.test(name)) && Object.keys(env).length > 0;
  const read = paths.map(({ path, seen = "" }) => ({ path, seen: seen.split(" > ") }));
  // The program that was mended packs by itself, and the clock is in what it notes of each member.
  const again = packedBeside(source, read).filter((each) => each !== "format/packed");
  const { run } = again.length > 0 ? rewritten(again, source) : {};
  return {
    ...(found.some(({ to }) => to.includes(EPOCH)) && { args: [EPOCH] }),
    ...(hashes && { env }),
    ...(run !== undefined && { run }),
  };
}
