import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-SSKCAZE3.js";
import {
  stepNamed
} from "./chunk-L5MNQGJW.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));
