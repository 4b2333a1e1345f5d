import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-XJOB4NSD.js";
import "./chunk-SSZFVXPH.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-AWHRR3NV.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-AYQW7BLK.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
