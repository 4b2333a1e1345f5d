import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  planStep
} from "./chunk-LY2J7TRU.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-HUNADMBZ.js";
import "./chunk-A3CSG6EE.js";
import "./chunk-NWY6WQZN.js";
import "./chunk-XSIYPV3P.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Q5HJ3DLQ.js";
import "./chunk-A2EETE23.js";
import "./chunk-PT7KBJXC.js";
import "./chunk-BC5SO4FQ.js";
import "./chunk-DQV656KZ.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-M2RBSXBA.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-I3VMMKRV.js";
import "./chunk-MXISTVOG.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/plan.ts
await runAction(planStep);
