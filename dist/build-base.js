import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-D5E3GKUR.js";
import {
  stepNamed
} from "./chunk-5GIVRCYP.js";

// src/entry/build-base.ts
await runAction(stepNamed("build-base"));
