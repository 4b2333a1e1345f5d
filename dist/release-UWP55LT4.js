import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-E3C5UP3P.js";
import "./chunk-UJSYAH27.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-PSKMPLHF.js";
import "./chunk-S4LB7RRM.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-5VTACVQC.js";
import "./chunk-RI2DBQIC.js";
import "./chunk-GCZXVSQG.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-26PBJSGD.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
