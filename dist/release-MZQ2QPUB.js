import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-DB5SMGV4.js";
import "./chunk-34O3VEID.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-J47UOYRX.js";
import "./chunk-SQJWFZSS.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-ZJY4FIQ7.js";
import "./chunk-UZEOUXMV.js";
import "./chunk-GJIPD6RT.js";
import "./chunk-MFAUTLLT.js";
import "./chunk-JA6U5KXO.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-EVYGEAH7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-545RFBMN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
