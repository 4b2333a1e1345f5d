import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-OLR23WF7.js";
import "./chunk-3JFMZCWA.js";
import "./chunk-54MZHOGW.js";
import "./chunk-2EQY4BVD.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-FHGL74SV.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-2DGLEKQA.js";
import "./chunk-OQXYVAQ5.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-7UUAZLWU.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
