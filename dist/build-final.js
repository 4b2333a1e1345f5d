import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-HJORZJBH.js";
import {
  stepNamed
} from "./chunk-N4QH2K2X.js";

// src/entry/build-final.ts
await runAction(stepNamed("build-final"));
