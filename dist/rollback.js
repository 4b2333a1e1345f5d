import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-CSHLSMX6.js";
import {
  stepNamed
} from "./chunk-ZC55A3HV.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
