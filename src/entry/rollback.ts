import { runAction } from "../host/github.ts";
import { rollbackStep } from "../steps/servers.ts";

await runAction(rollbackStep);
