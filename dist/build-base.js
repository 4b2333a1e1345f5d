import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-SP43QBDL.js";
import "./chunk-L4FVZPZW.js";
import {
  runAction
} from "./chunk-H5S5FVBQ.js";
import "./chunk-67ITRYTY.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-ZEXSL2PF.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
