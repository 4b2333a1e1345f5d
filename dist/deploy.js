import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  deployStep
} from "./chunk-BPBNBQ65.js";
import "./chunk-UOV432K2.js";
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

// src/entry/deploy.ts
await runAction(deployStep);
