import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-HZXD4HMD.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-OIX3M7ZL.js";
import "./chunk-6AFAJ7G2.js";
import "./chunk-SQHEUYH5.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-DSOUA225.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-7LHSGLB2.js";
import "./chunk-55HLVRBJ.js";
import "./chunk-GZN5VUVI.js";
import "./chunk-URYMMGQZ.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-7UX4VGTM.js";
import {
  runAction
} from "./chunk-NJDLK5AM.js";
import "./chunk-7G3GMPTX.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-TVUT4B2P.js";
import "./chunk-W4YC5ZKV.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
