import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-OOYY2F7D.js";
import {
  stepNamed
} from "./chunk-CKCXAA6Z.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));
