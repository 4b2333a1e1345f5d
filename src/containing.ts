/** Which releases contain an image: for whoever must know where something runs that turned out not to be what it should be. */
import type { Host } from "./host/host.ts";
import { inPortions } from "./host/portions.ts";
import type { Digest } from "./image/reference.ts";
import { AT_ONCE, readOrigins } from "./records.ts";
import { manifest, tagsOf } from "./registry.ts";

/** Tags of the project's own: keys, records, caches. What people released has other names. */
const OWN = /^(?:proof|inputs|cache|current)-|-[0-9a-f]{64}$/;
/** Tags that are looked at, of names in order from the end: versions sort so that the newest come last. */
const MOST = 500;

/** Tags of a repository that serve an image, one that stands on it, or an index of such. Asks the registry once for every
 *  origin and every tag, so it is for failures alone. */
export async function releasesWith(host: Host, repository: string, digest: Digest): Promise<string[]> {
  const tags = await tagsOf(host, repository);
  const origins = await readOrigins(host, repository, tags);
  const contain = new Set([digest]);
  for (let before = 0; before < contain.size;) {
    before = contain.size;
    for (const origin of origins)
      if (origin.parent !== undefined && contain.has(origin.parent)) contain.add(origin.digest);
  }
  const names = tags
    .filter((name) => !OWN.test(name))
    .toSorted()
    .slice(-MOST);
  const serve = await inPortions(names, AT_ONCE, async (name) => {
    const found = await manifest(host, `${repository}:${name}`);
    const digests = [found?.digest, ...(found?.manifests ?? []).map((one) => one.digest)];
    return digests.some((one) => one !== undefined && contain.has(one));
  });
  return names.filter((_name, index) => serve[index]);
}
