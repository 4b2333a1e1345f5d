import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-OUEHX7ME.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-HDJQ5EBQ.js";
import "./chunk-JIP6VOHX.js";
import "./chunk-CCIBUMHS.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-IP7IAMX5.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-CBWJ6SZX.js";
import "./chunk-6KPOFKFR.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-SUQZDZKG.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
