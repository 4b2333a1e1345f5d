import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-HTGCKDIM.js";
import "./chunk-XUPNDSHM.js";
import "./chunk-UHPUWFWP.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-X5CCCNES.js";
import "./chunk-E2SCVA6D.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-RK6SVCZ4.js";
import "./chunk-ZJHA4VV6.js";
import "./chunk-JNHWHXVD.js";
import "./chunk-WUTDNUDO.js";
import "./chunk-UCFLNXJC.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UK3ZJYM4.js";
import "./chunk-26PBJSGD.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
