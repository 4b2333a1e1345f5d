import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-WC2HDM5W.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-HINJ76MG.js";
import "./chunk-MX6AK55O.js";
import "./chunk-LEXPUOBZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-OSRFSNO6.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-PC5X6V5L.js";
import "./chunk-YTZWG6IP.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-2CIUCDL4.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
