import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-VMUW6MQC.js";
import "./chunk-VPMOTNHK.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-2NEE5DEK.js";
import "./chunk-NXQJDK64.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-S5GGMASP.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-AFIFJ2AJ.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
