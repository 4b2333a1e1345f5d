import { runAction } from "../host/github.ts";
import { buildFinalStep } from "../steps/build.ts";

await runAction(buildFinalStep);
