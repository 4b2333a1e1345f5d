/** How often independent builds of a digest came out equal. One equal pair is evidence, not proof: some differences show in
 *  one build of many. Kept beside the image, each comparison in a document of its own, so that no two writers meet. */
import type { Digest } from "./reference.ts";
import type { VariationName } from "./variations.ts";

/** One comparison of builds with a published digest. */
export interface Comparison {
  version: 1;
  digest: Digest;
  stage: string;
  /** RFC 3339, in UTC. */
  at: string;
  /** `release`: the two builds before it was published; `again`: one more, from its record; `none`: it was published with
   *  one build alone. */
  how: "release" | "again" | "none";
  /** What the other build came out as, where that is another digest. */
  other?: Digest;
  /** Every difference to `other` is one that `verify.allow` named. Before a release it always is. */
  allowed?: true;
  /** The builds that took part, the one that was published not counted again. */
  builds: { worker: string; buildkit: string; machine?: string }[];
  platform: string;
  /** What differed on purpose. */
  vary: VariationName[];
}

/** What all comparisons together say of a digest. */
export interface Standing {
  version: 1;
  digest: Digest;
  /** Independent builds that came out as this digest; 1 when it was published without a second. */
  equal: number;
  /** Builds that came out as something else. */
  different: number;
  /** The last comparison, RFC 3339. */
  last: string;
  /** BuildKit and platform of the last build. */
  on: string;
  /** It was published with one build, and no other has shown since that its files give it. */
  unchecked?: true;
}

/** The sum of comparisons; undefined without any. Builds are told apart by BuildKit's workers. */
export function standingOf(digest: Digest, comparisons: readonly Comparison[]): Standing | undefined {
  const own = comparisons.filter((each) => each.digest === digest).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const last = own.at(-1);
  if (!last) return undefined;
  const workers = (of: readonly Comparison[]) =>
    new Set(of.flatMap(({ builds }) => builds.map(({ worker }) => worker)));
  const buildkit = last.builds.at(-1)?.buildkit ?? "unknown";
  const equal = workers(own.filter(({ other }) => other === undefined)).size;
  const checked = equal > 1 || own.some(({ how, allowed }) => how === "release" || allowed === true);
  return {
    version: 1,
    digest,
    equal,
    different: workers(own.filter(({ other }) => other !== undefined)).size,
    last: last.at,
    on: `BuildKit ${buildkit} ${last.platform}`,
    ...(checked || !own.some(({ how }) => how === "none") ? {} : { unchecked: true }),
  };
}

/** Whether it was published without a check, and the check that came later failed. */
export function isRefuted({ unchecked, different }: Standing): boolean {
  return unchecked === true && different > 0;
}

/** "3 independent builds came out equal, last 2026-11-24, on BuildKit v0.34.2 linux/amd64" */
export function standingSentence({ equal, different, last, on, unchecked }: Standing): string {
  const when = `last ${last.slice(0, 10)}, on ${on}`;
  const builds =
    equal > 1
      ? `${equal} independent builds came out equal, ${when}`
      : unchecked
        ? `not verified: it was built once, ${when}`
        : `one build is known, ${when}`;
  return different === 0 ? builds : `${builds}; ${different} came out different`;
}
