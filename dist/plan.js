import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-MJQLCJY2.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-MSY5PEHX.js";
import "./chunk-QC45XS37.js";
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

// src/entry/plan.ts
await runAction(planStep);
