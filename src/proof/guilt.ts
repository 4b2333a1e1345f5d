/** On which variation an image depends: rounds with fewer of them, until the guilty ones are known. Pure but for the builds. */
import type { Digest } from "../image/reference.ts";
import { variationNamed, type VariationName } from "../image/variations.ts";

/** A round is a whole build; most images depend on one thing, which takes about six of them. */
const MOST_ROUNDS = 12;

/** One more build, with some of the variations only. */
export interface Round {
  vary: VariationName[];
  digest: Digest;
  /** Whether its image is another one than the first build's. */
  differs: boolean;
}

export interface Bisected {
  rounds: Round[];
  /** Sets of variations on which the image depends, each as small as was found; several in a set act only together. */
  guilty: VariationName[][];
  /** Whether it differs without any: then no variation is to blame. */
  anyway: boolean;
  /** False when the rounds came to an end first; then there may be others. */
  complete: boolean;
}

/** Finds out which of the variations, all of which together made a difference, make it. `build` gives the digest of a build
 *  with some of them. */
export async function bisect(options: {
  first: Digest;
  vary: readonly VariationName[];
  build: (vary: VariationName[]) => Promise<Digest>;
}): Promise<Bisected> {
  const { first, vary, build } = options;
  const rounds: Round[] = [];
  const guilty: VariationName[][] = [];
  const differs = async (some: VariationName[]): Promise<boolean | undefined> => {
    if (rounds.length >= MOST_ROUNDS) return undefined;
    const digest = await build(some);
    rounds.push({ vary: some, digest, differs: digest !== first });
    return digest !== first;
  };
  if (await differs([])) return { rounds, guilty, anyway: true, complete: true };
  let left = [...vary];
  for (;;) {
    const { set, sure } = await smallest(left, differs);
    guilty.push(set);
    left = left.filter((name) => !set.includes(name));
    const more = sure && left.length > 0 ? await differs(left) : false;
    if (more !== true) return { rounds, guilty, anyway: false, complete: sure && more === false };
  }
}

/** The smallest part of a set that makes a difference, by halves. */
async function smallest(
  whole: VariationName[],
  differs: (some: VariationName[]) => Promise<boolean | undefined>,
): Promise<{ set: VariationName[]; sure: boolean }> {
  let set = whole;
  while (set.length > 1) {
    const halves = [set.slice(0, Math.ceil(set.length / 2)), set.slice(Math.ceil(set.length / 2))];
    let found: VariationName[] | undefined;
    for (const half of halves) {
      const answer = await differs(half);
      if (answer === undefined) return { set, sure: false };
      if (answer) found = half;
      if (found) break;
    }
    if (!found) break;
    set = found;
  }
  return { set, sure: true };
}

/** What was found, in sentences with their remedies. */
export function guiltLines({ rounds, guilty, anyway, complete }: Bisected): string[] {
  const builds = `${rounds.length} more ${rounds.length === 1 ? "build" : "builds"}`;
  if (anyway) return [`The images differ without any variation as well (${builds}), so none of them is to blame.`];
  return [
    ...guilty.map((set) => {
      const told = set.map(variationNamed);
      const when = told.map((each) => each.when).join(set.length === 2 ? " and " : ", ");
      if (complete || set.length === 1)
        return `The difference appears when ${when} (${builds}). ${told.map(({ fix }) => fix).join(" ")}`;
      return `The difference appears with some of ${set.join(", ")}; the rounds came to an end (${builds}).`;
    }),
    ...(complete ? [] : ["There may be others: run it again when these are mended."]),
  ];
}
