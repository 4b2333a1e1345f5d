/** The three stages of the chain, bottom first. */

export const STAGES = ["base", "app-base", "final"] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that `stage` stands on; base stands on an image from outside. */
export function parentOf(stage: Stage): Stage | undefined {
  return STAGES[STAGES.indexOf(stage) - 1];
}
