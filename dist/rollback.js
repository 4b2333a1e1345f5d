import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-PPDXYLEC.js";
import {
  stepNamed
} from "./chunk-B42OIWWF.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
