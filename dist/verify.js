import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-MYQ3IF57.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-KVSOFPN7.js";
import "./chunk-4BOFRSJQ.js";
import "./chunk-CZM4H46K.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-MSY5PEHX.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-5FESKPJ2.js";
import "./chunk-K5DIKTI5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-W2GSQJLO.js";
import "./chunk-TWNBT7KF.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
