import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-362DH4KD.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-UIMXKXB5.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-YGEE6WJH.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
