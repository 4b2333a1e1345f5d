import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-VGKOIUHV.js";
import "./chunk-RDMPRAWN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-GOKHCIJQ.js";
import "./chunk-MGLJHGAM.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-4CIJHWZI.js";
import "./chunk-UID3YU5B.js";
import "./chunk-ZLA2H6K7.js";
import "./chunk-DEW54I5M.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-B3XII6KQ.js";
import "./chunk-26PBJSGD.js";
import "./chunk-DQKVCBCS.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
