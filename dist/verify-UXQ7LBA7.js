import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-MD4HTRL4.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-D2MBUSVX.js";
import "./chunk-CORESF5J.js";
import "./chunk-34O3VEID.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-LNXNYZGQ.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-ZJY4FIQ7.js";
import "./chunk-UZEOUXMV.js";
import "./chunk-GJIPD6RT.js";
import "./chunk-MFAUTLLT.js";
import "./chunk-JA6U5KXO.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-EVYGEAH7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-CU3DPGUJ.js";
import "./chunk-545RFBMN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
