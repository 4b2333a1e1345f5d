import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-2ZBBMGRB.js";
import {
  stepNamed
} from "./chunk-OCKE2Y7B.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));
