import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-5J6XMDM7.js";
import "./chunk-GJYMBGAS.js";
import "./chunk-SH4C2UXN.js";
import "./chunk-HSLD3JA7.js";
import "./chunk-FODGPTKW.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-PC5X6V5L.js";
import "./chunk-YTZWG6IP.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-QP6UGWWX.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/plan.ts
await runAction(planStep);
