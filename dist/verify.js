import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-PPDXYLEC.js";
import {
  stepNamed
} from "./chunk-B42OIWWF.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));
