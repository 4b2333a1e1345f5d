import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-HXFLQXOR.js";
import {
  stepNamed
} from "./chunk-A22MZ4LM.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));
