import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildFinalStep
} from "./chunk-TJBPPFPO.js";
import "./chunk-E2LMQVQJ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-RGFXNBC3.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-W4JUOZAY.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-final.ts
await runAction(buildFinalStep);
