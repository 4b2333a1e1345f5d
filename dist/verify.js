import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-V76BCIIH.js";
import "./chunk-ULJKBGMP.js";
import "./chunk-VQSTQLHJ.js";
import "./chunk-5DCM3HDX.js";
import "./chunk-UJSYAH27.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-U6IYQVKT.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-5VTACVQC.js";
import "./chunk-RI2DBQIC.js";
import "./chunk-GCZXVSQG.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UXGINT7Y.js";
import {
  runAction
} from "./chunk-EJM2MW3Z.js";
import "./chunk-WIP64F7T.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-PINR2MUZ.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
