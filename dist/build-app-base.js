import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-6BFWB5EM.js";
import "./chunk-CCIBUMHS.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-IP7IAMX5.js";
import {
  runAction
} from "./chunk-CBWJ6SZX.js";
import "./chunk-6KPOFKFR.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-SUQZDZKG.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);
