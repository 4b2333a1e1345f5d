import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-P66FYYB6.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-UIMXKXB5.js";
import "./chunk-JWHNIFGR.js";
import "./chunk-PQXCNW22.js";
import "./chunk-FF5N4D37.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-WSC2ZQ6N.js";
import "./chunk-BRWK4KYD.js";
import "./chunk-DRNPAMXJ.js";
import "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TNIVPNOA.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-YGEE6WJH.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/plan.ts
await runAction(planStep);
