import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep
} from "./chunk-H265ILX6.js";
import "./chunk-Y74VKXJ7.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-KXZFBBYL.js";
import {
  runAction
} from "./chunk-PC5X6V5L.js";
import "./chunk-YTZWG6IP.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-5FABUMK6.js";
import "./chunk-ZSLGXNL5.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/build-app-base.ts
await runAction(buildAppBaseStep);
