import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-4F6AHBTD.js";
import "./chunk-CRN5FORL.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-URFABJV2.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
