import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-EHX7FJTJ.js";
import "./chunk-LGCVWKTP.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-TFAQFXJJ.js";
import "./chunk-E5GHZAEU.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Q5HJ3DLQ.js";
import "./chunk-A2EETE23.js";
import "./chunk-CRFF27D2.js";
import "./chunk-GZ2DPQ7Z.js";
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
