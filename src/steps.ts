/** Every step that is an action, in the order of the chain: action.yml and README are made from this list. What runs loads its
 *  own step alone. */
import { buildAppBaseStep, buildBaseStep, buildFinalStep } from "./steps/build.ts";
import { planStep } from "./steps/plan.ts";
import { publishStep } from "./steps/publish.ts";
import { deployStep, rollbackStep } from "./steps/servers.ts";
import type { Step } from "./steps/step.ts";
import { verifyStep } from "./steps/verify.ts";

export type { Step } from "./steps/step.ts";

export const STEPS: readonly Step[] = [
  planStep,
  buildBaseStep,
  buildAppBaseStep,
  buildFinalStep,
  verifyStep,
  publishStep,
  deployStep,
  rollbackStep,
];

export function stepNamed(name: string): Step {
  const step = STEPS.find((each) => each.name === name);
  if (!step) throw new Error(`no step is called ${name}`);
  return step;
}
