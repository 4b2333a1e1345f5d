import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  rollbackStep
} from "./chunk-NM6PE5WQ.js";
import "./chunk-7XYJEKAP.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-5FESKPJ2.js";
import "./chunk-K5DIKTI5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-C5OTSKGN.js";
import "./chunk-TWNBT7KF.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/rollback.ts
await runAction(rollbackStep);
