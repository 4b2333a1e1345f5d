import { runAction } from "../host/github.ts";
import { buildBaseStep } from "../steps/build.ts";

await runAction(buildBaseStep);
