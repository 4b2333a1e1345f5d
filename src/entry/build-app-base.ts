import { runAction } from "../host/github.ts";
import { buildAppBaseStep } from "../steps/build.ts";

await runAction(buildAppBaseStep);
