import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-DD6BMKWY.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-EXBAQET4.js";
import "./chunk-WCOMRZCO.js";
import "./chunk-Y74VKXJ7.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-KXZFBBYL.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-PC5X6V5L.js";
import "./chunk-YTZWG6IP.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-5FABUMK6.js";
import "./chunk-ZSLGXNL5.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
