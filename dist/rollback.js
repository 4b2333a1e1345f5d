import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-BUQ2D343.js";
import {
  stepNamed
} from "./chunk-S23S42RN.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
