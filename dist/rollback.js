import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-SSKCAZE3.js";
import {
  stepNamed
} from "./chunk-L5MNQGJW.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
