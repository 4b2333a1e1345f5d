import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildBaseStep
} from "./chunk-LRNNEHGH.js";
import "./chunk-LEXPUOBZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-OSRFSNO6.js";
import {
  runAction
} from "./chunk-PC5X6V5L.js";
import "./chunk-YTZWG6IP.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-2CIUCDL4.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-base.ts
await runAction(buildBaseStep);
