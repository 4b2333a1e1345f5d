import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-SGLEMBR3.js";
import "./chunk-WDAGS5VZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-QZQJAQJW.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-LWL3FW37.js";
import "./chunk-TA7BL4J6.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);
