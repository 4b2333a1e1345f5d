import { runAction } from "../host/github.ts";
import { stepNamed } from "../steps.ts";

await runAction(stepNamed("rollback"));
