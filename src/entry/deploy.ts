import { runAction } from "../host/github.ts";
import { deployStep } from "../steps/servers.ts";

await runAction(deployStep);
