/** What a package's own changelog names: the CVE ids in the entries that are new. */
import { gunzipped } from "./gzip.ts";
import type { Package, PackageChange } from "./packages.ts";
import { isOlder } from "./versions.ts";

/** Most changelogs have some 100 KB; the kernel's has 10 MB. */
const UNPACKED_BYTES = 32 * 1024 * 1024;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/g;

/** Of `usr/share/doc/openssl/changelog.Debian.gz`: `openssl`. Undefined for any other path.
 *  Source: Debian Policy 12.7, "Changelog files and release notes". */
export function changelogName(path: string): string | undefined {
  return /^usr\/share\/doc\/([^/]+)\/changelog(?:\.Debian)?(?:\.[a-z0-9]+)?\.gz$/.exec(path)?.[1];
}

/** CVE ids that new entries of the changed packages' changelogs name, each with the packages' sources. `files`: of the
 *  newer image. */
export function namedInChangelogs(images: {
  changes: readonly PackageChange[];
  before: readonly Package[];
  after: readonly Package[];
  files: ReadonlyMap<string, Buffer>;
}): Map<string, Set<string>> {
  const { changes, before, after, files } = images;
  const logs = new Map<string, Buffer[]>();
  for (const [path, content] of files) {
    const name = changelogName(path);
    if (name !== undefined) logs.set(name, [...(logs.get(name) ?? []), content]);
  }
  const found = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.from === undefined || change.to === undefined) continue;
    const texts =
      change.manager === "rpm"
        ? rpmEntries(change, before, after)
        : [...new Set([change.name, change.source])]
            .flatMap((name) => logs.get(name) ?? [])
            .flatMap((log) => debianEntries(log, change));
    for (const [id] of texts.flatMap((text) => [...text.matchAll(CVE)]))
      found.set(id, (found.get(id) ?? new Set<string>()).add(change.source));
  }
  return found;
}

/** Entries above that of the older version: `openssl (3.0.11-1~deb12u2) bookworm-security; urgency=medium`. */
function debianEntries(packed: Buffer, change: PackageChange): string[] {
  const text = gunzipped(packed, UNPACKED_BYTES)?.toString("utf8");
  // A changelog that cannot be read says nothing; the change itself is reported all the same.
  if (text === undefined) return [];
  const old = (change.sourceFrom ?? change.from ?? "").split(", ").at(-1) ?? "";
  const entries: string[] = [];
  for (const entry of text.split(/^(?=\S+ \([^)]+\) )/m)) {
    const version = /^\S+ \(([^)]+)\)/.exec(entry)?.[1];
    if (version === undefined) continue;
    if (!isOlder("dpkg", old, version)) break;
    entries.push(entry);
  }
  return entries;
}

/** Entries of rpm's database, newest first, that the older package did not have. */
function rpmEntries(change: PackageChange, before: readonly Package[], after: readonly Package[]): string[] {
  const [old, now] = [before, after].map(
    (packages) => packages.find(({ manager, name }) => manager === "rpm" && name === change.name)?.changelog ?? [],
  );
  const known = new Set(old?.map(({ time, text }) => `${time} ${text}`));
  return (now ?? []).filter(({ time, text }) => !known.has(`${time} ${text}`)).map(({ text }) => text);
}
