import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-F5TQKYZO.js";
import "./chunk-DTB62XF5.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-JCKQ3VIO.js";
import "./chunk-UAMIFSBL.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-JFOAS4A4.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-VFCWHJ32.js";
import "./chunk-IBQPFXNY.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
