/** On which variation an image depends: rounds with fewer of them, until the guilty ones are known. Pure but for the builds. */
import type { Digest } from "../image/reference.ts";
import type { Cause } from "./explain.ts";
import { plural } from "./phrases.ts";
import { variationNamed, type VariationName } from "../image/variations.ts";

/** A round is a whole build; most images depend on one thing, which takes about six of them. */
const MOST_ROUNDS = 12;

const VARIATION_DOCS = "https://github.com/immutable-servers/immutable-servers/blob/main/docs/variation.md";

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

/** Causes that nobody knew, told by the one set of variations that is to blame; several sets could each be. */
export function knownBy(causes: readonly Cause[], bisected: Bisected): Cause[] {
  const [set, ...others] = bisected.guilty;
  if (set === undefined || others.length > 0 || !bisected.complete) return [...causes];
  const told = set.map(variationNamed);
  return causes.map((cause) =>
    cause.rule === "unknown"
      ? {
          ...cause,
          title: "something that the build takes from its surroundings",
          why: `The difference appears when ${told.map(({ when }) => when).join(" and ")} (${rounds(bisected)}).`,
          fix: told.map(({ fix }) => `# ${fix}`).join("\n"),
          source: VARIATION_DOCS,
        }
      : cause,
  );
}

/** What was found, in sentences with their remedies; nothing where a cause tells it. */
export function guiltLines(bisected: Bisected, causes: readonly Cause[]): string[] {
  if (causes.some(({ source }) => source === VARIATION_DOCS)) return [];
  const { guilty, anyway, complete } = bisected;
  const builds = rounds(bisected);
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

function rounds({ rounds: all }: Bisected): string {
  return plural(all.length, "more build");
}
