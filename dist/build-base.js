import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-WVGNQ3UF.js";
import "./chunk-SH3TGWAN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-GFZAGYH6.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
