import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-FT22GDGM.js";
import "./chunk-ADZC7XDC.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-PQXCNW22.js";
import "./chunk-FF5N4D37.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-WSC2ZQ6N.js";
import "./chunk-BRWK4KYD.js";
import "./chunk-DRNPAMXJ.js";
import "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-26PBJSGD.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
