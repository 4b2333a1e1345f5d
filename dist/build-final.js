import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-EQB6LTTD.js";
import {
  stepNamed
} from "./chunk-SROHWUGL.js";

// src/entry/build-final.ts
await runAction(stepNamed("build-final"));
