import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-LC33V7BX.js";
import "./chunk-NXQJDK64.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-S5GGMASP.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-AFIFJ2AJ.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);
