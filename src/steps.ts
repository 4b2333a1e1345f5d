/** Every step, in the order of the chain. Actions, CLI and README are made from this list. */
import { buildStep } from "./steps/build.ts";
import { planStep } from "./steps/plan.ts";
import { publishStep } from "./steps/publish.ts";
import { deployStep, rollbackStep } from "./steps/servers.ts";
import type { Step } from "./steps/step.ts";
import { verifyStep } from "./steps/verify.ts";

export type { Step } from "./steps/step.ts";

export const STEPS: readonly Step[] = [
  planStep,
  buildStep("base", "the hardened operating system with its security updates"),
  buildStep("app-base", "the runtime with its users, folders and permissions on the base image"),
  buildStep("final", "the application, ready to serve at boot, on the app-base image"),
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
