import { runAction } from "../host/github.ts";
import { publishStep } from "../steps/publish.ts";

await runAction(publishStep);
