import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildFinalStep
} from "./chunk-D4BCVIG4.js";
import "./chunk-HN3QW4PY.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-2XALSKZB.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-5MR43C24.js";
import "./chunk-6D7MYDHL.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-final.ts
await runAction(buildFinalStep);
