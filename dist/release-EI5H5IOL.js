import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-46QCHQEJ.js";
import "./chunk-SXZ6AO5E.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-HVYC3A6B.js";
import "./chunk-N4SD3OJ7.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Q5HJ3DLQ.js";
import "./chunk-A2EETE23.js";
import "./chunk-4W4VPFFY.js";
import "./chunk-IXA4Q4T6.js";
import "./chunk-AF3NGYYM.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-M2RBSXBA.js";
import "./chunk-26PBJSGD.js";
import "./chunk-MXISTVOG.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
