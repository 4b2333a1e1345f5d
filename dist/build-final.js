import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-OOYY2F7D.js";
import {
  stepNamed
} from "./chunk-CKCXAA6Z.js";

// src/entry/build-final.ts
await runAction(stepNamed("build-final"));
