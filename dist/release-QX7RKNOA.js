import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-ACWVSQCQ.js";
import "./chunk-SKIEW2GA.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-GNI4QSJW.js";
import "./chunk-QG5GYRIR.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-Z32RN43T.js";
import "./chunk-XAQRD73N.js";
import "./chunk-ZJT62N53.js";
import "./chunk-JVRHVUG5.js";
import "./chunk-Q2WGII35.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-JI772FP7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
