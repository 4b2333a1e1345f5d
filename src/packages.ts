/** Which packages a rebuilt stage has that the published one had not: read from the layers that differ, and only those. */
import { join } from "node:path";
import { advisoriesClosed, type Advisory } from "./advisories.ts";
import { CheckFailed, Failure } from "./errors.ts";
import { blobEntries } from "./host/blobs.ts";
import type { Host } from "./host/host.ts";
import { rpmHeaders } from "./host/rpm-database.ts";
import { changelogName } from "./image/changelogs.ts";
import { apkPackages, dpkgPackages, packageChanges, type Package, type PackageChange } from "./image/packages.ts";
import { pinned, type Digest } from "./image/reference.ts";
import { readRoot, type Root } from "./image/root.ts";
import { rpmPackage } from "./image/rpm-header.ts";
import type { Stage } from "./image/stages.ts";
import { fetchImages, manifest, type Manifest } from "./registry.ts";

/** What changed from one image of a stage to the next. The JSON of it is the step's output `packages`; its shape is stable. */
export interface PackageReport {
  version: 1;
  stage: Stage;
  before: Digest;
  after: Digest;
  changes: PackageChange[];
  advisories: Advisory[];
}

type Layer = Manifest["layers"][number];

const DATABASE =
  /^(?:var\/lib\/dpkg\/status|var\/lib\/dpkg\/status\.d\/[^/]+|(?:usr\/)?lib\/apk\/db\/installed|(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?))$/;
const OS_RELEASE = /^(?:etc|usr\/lib)\/os-release$/;
/** Reading is worth minutes of nobody's time: above this it is said that it was not done. */
const FETCHED_BYTES = 2 * 1024 ** 3;

/** Compares the packages of two images of a stage; undefined, after a warning, when they cannot be read: what was verified
 *  is published all the same. `feed`: where advisories come from, a URL or a file of the checkout. */
export async function packageReport(
  host: Host,
  images: { stage: Stage; repository: string; before: Digest; after: Digest; feed: string | undefined },
): Promise<PackageReport | undefined> {
  const { stage, before, after, feed } = images;
  try {
    const roots = await readRoots(host, images);
    const [old, now] = await Promise.all(roots.map((root) => packagesOf(host, root)));
    const [was, is] = [old ?? [], now ?? []];
    const changes = packageChanges(was, is);
    const advisories = await advisoriesClosed(host, { feed, changes, before: was, after: is, files: roots[1].files });
    return { version: 1, stage, before, after, changes, advisories };
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`Which packages changed in ${stage} cannot be said: ${error.message}`);
    return undefined;
  }
}

/** The files of interest of both images. Layers that both have are read only when one of them lacks what the other has. */
async function readRoots(
  host: Host,
  { repository, before, after, feed }: { repository: string; before: Digest; after: Digest; feed: string | undefined },
): Promise<[Root, Root]> {
  const images = await Promise.all([before, after].map((digest) => layersOf(host, repository, digest)));
  const [old = [], now = []] = images.map(({ layers }) => layers);
  const differing = old.findIndex((layer, at) => layer.digest !== now[at]?.digest);
  const shared = differing < 0 ? Math.min(old.length, now.length) : differing;
  const digests = images.map(({ digest }) => digest);
  const roots: [Root, Root] = [readRoot(isWanted), readRoot(isWanted)];
  const own = [old.slice(shared), now.slice(shared)] as const;
  const folder = await fetchLayers(host, repository, digests, { needed: own.flat(), all: [...old, ...now] });
  for (const [at, root] of roots.entries()) {
    for (const layer of (own[at] ?? []).toReversed()) await readInto([root], folder, layer);
  }
  if (!needsBelow(roots, feed)) return roots;
  const below = old.slice(0, shared);
  const lower = await fetchLayers(host, repository, digests.slice(0, 1), { needed: below, all: old });
  for (const layer of below.toReversed()) await readInto(roots, lower, layer);
  return roots;
}

/** An image, or of several platforms the first: packages differ little between them. */
async function layersOf(host: Host, repository: string, digest: Digest): Promise<{ digest: Digest; layers: Layer[] }> {
  const found = await manifest(host, pinned({ repository, digest }));
  const listed = (found as { manifests?: { digest: Digest }[] } | undefined)?.manifests?.[0]?.digest;
  return listed === undefined ? { digest, layers: found?.layers ?? [] } : layersOf(host, repository, listed);
}

async function fetchLayers(
  host: Host,
  repository: string,
  digests: readonly Digest[],
  { needed, all }: { needed: readonly Layer[]; all: readonly Layer[] },
): Promise<string> {
  const wanted = new Map(needed.map(({ digest, size }) => [digest, size]));
  const bytes = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (bytes > FETCHED_BYTES) {
    throw new CheckFailed({
      code: "too-much-to-read",
      message: `their layers have ${Math.round(bytes / 1024 ** 2).toLocaleString("en")} MiB.`,
      remedy: "Compare the package lists of the two images yourself.",
    });
  }
  const folder = await host.temporaryFolder();
  if (wanted.size === 0) return folder;
  const images = digests.map((digest) => ({ repository, digest }));
  await fetchImages(host, images, folder, [
    ...new Set(all.map(({ digest }) => digest).filter((digest) => !wanted.has(digest))),
  ]);
  return folder;
}

async function readInto(roots: readonly Root[], folder: string, layer: Layer): Promise<void> {
  for await (const entries of blobEntries(folder, layer, { whole: isWanted })) {
    for (const root of roots) root.add(entries);
  }
  for (const root of roots) root.endLayer();
}

/** A database that both images wrote anew, or that neither touched, says all; otherwise the layers below have the rest. */
function needsBelow([one, other]: readonly [Root, Root], feed: string | undefined): boolean {
  const databases = [one, other].flatMap(({ files }) => [...files.keys()]).filter((path) => DATABASE.test(path));
  if (one.removes() || other.removes()) return true;
  if (databases.some((path) => !one.decided(path) || !other.decided(path))) return true;
  return feed !== undefined && databases.length > 0 && ![...other.files.keys()].some((path) => OS_RELEASE.test(path));
}

function isWanted(path: string): boolean {
  return DATABASE.test(path) || OS_RELEASE.test(path) || changelogName(path) !== undefined;
}

async function packagesOf(host: Host, { files }: Root): Promise<Package[]> {
  const found: Package[] = [];
  let unread: string | undefined;
  let rpm = false;
  for (const [path, content] of files) {
    if (!DATABASE.test(path) || path.endsWith(".md5sums") || path.endsWith("-wal")) continue;
    if (path.includes("/dpkg/")) found.push(...dpkgPackages(content.toString("utf8")));
    else if (path.includes("/apk/")) found.push(...apkPackages(content.toString("utf8")));
    else if (path.endsWith(".sqlite")) {
      rpm = true;
      found.push(...(await rpmPackages(host, content, files.get(`${path}-wal`))));
    } else unread = path;
  }
  if (unread !== undefined && !rpm) {
    host.warning(
      `/${unread} is an rpm database of a kind that is not read here (SQLite is): its packages are missing below.`,
    );
  }
  return found;
}

async function rpmPackages(host: Host, database: Buffer, journal: Buffer | undefined): Promise<Package[]> {
  const path = join(await host.temporaryFolder(), "rpmdb.sqlite");
  await host.write(path, database);
  // What SQLite has not yet moved into the database itself.
  if (journal && journal.length > 0) await host.write(`${path}-wal`, journal);
  return (await rpmHeaders(path)).flatMap((header) => rpmPackage(header) ?? []);
}
