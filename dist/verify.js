import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-CPZFQ3XP.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-LYB3TQZA.js";
import "./chunk-TTFSZET3.js";
import "./chunk-LGCVWKTP.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-6UBAAKNP.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Q5HJ3DLQ.js";
import "./chunk-A2EETE23.js";
import "./chunk-CRFF27D2.js";
import "./chunk-GZ2DPQ7Z.js";
import "./chunk-AF3NGYYM.js";
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

// src/entry/verify.ts
await runAction(verifyStep);
