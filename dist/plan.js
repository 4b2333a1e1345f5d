import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-VNAZFZQ7.js";
import {
  stepNamed
} from "./chunk-2H6Q3T3M.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));
