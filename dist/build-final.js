import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildFinalStep
} from "./chunk-63OTQZHV.js";
import "./chunk-UAMIFSBL.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-JFOAS4A4.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-VFCWHJ32.js";
import "./chunk-IBQPFXNY.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-final.ts
await runAction(buildFinalStep);
