import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-C6FESTCK.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-LNXNYZGQ.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-EVYGEAH7.js";
import "./chunk-CU3DPGUJ.js";
import "./chunk-545RFBMN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
