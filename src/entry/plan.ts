import { runAction } from "../host/github.ts";
import { planStep } from "../steps/plan.ts";

await runAction(planStep);
