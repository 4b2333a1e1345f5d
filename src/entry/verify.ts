import { runAction } from "../host/github.ts";
import { verifyStep } from "../steps/verify.ts";

await runAction(verifyStep);
