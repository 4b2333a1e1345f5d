import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-BQEJGARF.js";
import "./chunk-MSY5PEHX.js";
import "./chunk-M4QOPG2M.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-5FESKPJ2.js";
import "./chunk-K5DIKTI5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-W2GSQJLO.js";
import "./chunk-TWNBT7KF.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/publish.ts
await runAction(publishStep);
