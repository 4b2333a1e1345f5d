import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-AJVFHEQY.js";
import "./chunk-QZXK2RAY.js";
import {
  runAction
} from "./chunk-HS46WZAC.js";
import "./chunk-THWSUD2J.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-DAYDAMMD.js";
import "./chunk-ZFC2NS6B.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
