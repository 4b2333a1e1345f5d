/** A patch that is tried before it is handed out: rounds of fixes and builds, until two builds are equal. Pure but for the builds. */
import { patched, type Patched } from "./patch.ts";
import type { ReportedCause } from "./reported.ts";

/** A round is two whole builds; what three have not mended needs a person. */
export const MOST_ROUNDS = 3;

/** What became of two builds of a Dockerfile. */
export type Tried =
  { result: "equal" } | { result: "differs"; causes: readonly ReportedCause[] } | { result: "does not build" };

export interface Candidate extends Patched {
  /** From 1. */
  round: number;
  /** Whether what differs is left out in place of being mended. */
  leaveOut: boolean;
}

export type Round<Outcome extends Tried = Tried> = Candidate & { tried: Outcome };

/** Patches a Dockerfile until two builds of it are equal; the last round says whether they are. Each round goes on from what the one
 *  before left to differ; one whose patch does not build is taken back, and what differed is left out in its place, as it is in the last
 *  round. No round where nothing can be written, and none twice with the same text. `leaveOut`: from the beginning. */
export async function proven<Outcome extends Tried>(
  text: string,
  causes: readonly ReportedCause[],
  options: {
    tryOut: (candidate: Candidate) => Promise<Outcome>;
    leaveOut?: boolean;
    patch?: typeof patched;
  },
): Promise<Round<Outcome>[]> {
  const { tryOut, leaveOut: always = false, patch = patched } = options;
  const rounds: Round<Outcome>[] = [];
  const seen = new Set([text]);
  let standing = { text, causes };
  while (rounds.length < MOST_ROUNDS) {
    const last = rounds.length === MOST_ROUNDS - 1;
    // What did not build is not tried again, which leaves the other way.
    const found = (always || last ? [true, false] : [false, true])
      .map((leaveOut) => ({ ...patch(standing.text, standing.causes, { leaveOut }), leaveOut }))
      .find((each) => !seen.has(each.text));
    if (found === undefined) break;
    seen.add(found.text);
    const candidate = { ...found, round: rounds.length + 1 };
    const tried = await tryOut(candidate);
    rounds.push({ ...candidate, tried });
    if (tried.result === "equal") break;
    if (tried.result === "differs") standing = { text: found.text, causes: tried.causes };
  }
  return rounds;
}
