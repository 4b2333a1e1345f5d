import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-YI57AXC3.js";
import "./chunk-DIBZ4VS3.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
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
