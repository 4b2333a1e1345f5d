import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-CA3H23HW.js";
import "./chunk-V3L7AKBH.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-6R4KN55P.js";
import "./chunk-DQKVCBCS.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);
