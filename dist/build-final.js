import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-SSKCAZE3.js";
import {
  stepNamed
} from "./chunk-L5MNQGJW.js";

// src/entry/build-final.ts
await runAction(stepNamed("build-final"));
