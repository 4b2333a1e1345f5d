import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-LFN62PVE.js";
import {
  stepNamed
} from "./chunk-H52RQIQ5.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
