import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-UARIFLKH.js";
import "./chunk-XRZP6HSH.js";
import "./chunk-SOAVLGXZ.js";
import "./chunk-WDAGS5VZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-QZQJAQJW.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-LWL3FW37.js";
import "./chunk-TA7BL4J6.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
