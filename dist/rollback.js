import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  rollbackStep
} from "./chunk-HBI6NVJE.js";
import "./chunk-CVCZGEVY.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-CBWJ6SZX.js";
import "./chunk-6KPOFKFR.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-SUQZDZKG.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/rollback.ts
await runAction(rollbackStep);
