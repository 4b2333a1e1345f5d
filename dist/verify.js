import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-NYILS442.js";
import "./chunk-K7DMPUOC.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-WARDFUAZ.js";
import "./chunk-SH3TGWAN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-GFZAGYH6.js";
import "./chunk-H6YDD3FZ.js";
import {
  runAction
} from "./chunk-4KPFACWP.js";
import "./chunk-ITNWWPD6.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
