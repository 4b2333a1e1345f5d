import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-MLVRU4T6.js";
import {
  stepNamed
} from "./chunk-VXMLAOVB.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
