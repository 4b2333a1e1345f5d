import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-ONVYHVBK.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-6UBAAKNP.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-M2RBSXBA.js";
import "./chunk-I3VMMKRV.js";
import "./chunk-MXISTVOG.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
