import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-TYWKM7MB.js";
import {
  stepNamed
} from "./chunk-DHINH7AB.js";

// src/entry/verify.ts
await runAction(stepNamed("verify"));
