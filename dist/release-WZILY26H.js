import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-3DRE6ELU.js";
import "./chunk-LQDOYWXQ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-HIMK2JST.js";
import "./chunk-OXS5ZESG.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-3DEPSI7D.js";
import "./chunk-6PCG6DUP.js";
import "./chunk-JQZOA4BC.js";
import "./chunk-HWVHWPFP.js";
import "./chunk-Q2WGII35.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-LSBNMC7N.js";
import "./chunk-26PBJSGD.js";
import "./chunk-ZFC2NS6B.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
