/** Code that was mended may have one clock, and ask other dice as well: of a text with several values those that it may still draw are
 *  written anew behind it. */
import { isOneSided } from "./differences.ts";
import type { Drawn, Evidence, GeneralCause } from "./evidence.ts";
import { undrawn } from "./frozen.ts";
import { shellNames } from "./path-words.ts";
import type { Touched } from "./tailor.ts";
import { timesOf } from "./time-text.ts";

/** What code can be mended of throughout: what it counts and measures it may ask in ways that nobody knows. */
export const MENDED = ["time", "random value"] as const;

/** Are there several values in it, and not all of them times? */
export function isSeveral({ drawn = [], times = [] }: Pick<Evidence, "drawn" | "times">): boolean {
  return drawn.length > 0 && drawn.length + times.length > 1;
}

function isCounted({ value, digits }: Drawn): boolean {
  return digits === true || (value !== undefined && timesOf(value).join() !== value);
}

/** The command; `mended`: what nothing is left of, by the code. */
export function behindCode(touched: readonly Touched[], mended: readonly GeneralCause[]): string | undefined {
  const isLeft = (each: Drawn) =>
    isCounted(each) || !mended.includes(each.value === undefined ? "random value" : "time");
  const left = touched.flatMap((each) => {
    const { drawn = [], times = [] } = each.evidence ?? {};
    if (each.evidence === undefined || !(isSeveral({ drawn, times }) || drawn.some(isCounted))) return [];
    const rest = { drawn: drawn.filter(isLeft), times: mended.includes("time") ? [] : times };
    return rest.drawn.length + rest.times.length > 0 ? [{ ...each, evidence: { ...each.evidence, ...rest } }] : [];
  });
  if (left.length === 0 || touched.some(({ kinds }) => isOneSided(kinds))) return undefined;
  return undrawn(
    shellNames(left),
    left.map(({ evidence }) => evidence),
  );
}
