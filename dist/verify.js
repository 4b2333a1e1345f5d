import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-O7ATOTLR.js";
import "./chunk-2G25ML3Y.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-PDYRFN4M.js";
import "./chunk-FJ7JWXZR.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-6VHLT56V.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-JI5LPSPG.js";
import "./chunk-CSV5J43W.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
