import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-P7MTTCHT.js";
import "./chunk-QH32QEZQ.js";
import {
  runAction
} from "./chunk-FKCAFKJF.js";
import "./chunk-M4OIRHFQ.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-5IPTQGCM.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
