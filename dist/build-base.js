import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-WHFS6HQX.js";
import "./chunk-C4P7Q43L.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-MDJMIBWM.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-MRDEVM7T.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
