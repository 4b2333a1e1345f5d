import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-O42YPUNQ.js";
import "./chunk-Y6PQKM2U.js";
import "./chunk-Y6TK3XWT.js";
import "./chunk-OLGX57K2.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-BIEK6ISM.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-LY4T3REA.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
