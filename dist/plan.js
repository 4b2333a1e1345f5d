import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-SDPNCPEB.js";
import {
  stepNamed
} from "./chunk-PDKIU52G.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));
