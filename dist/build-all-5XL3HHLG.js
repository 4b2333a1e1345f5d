import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-SJX7DY4R.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-QH32QEZQ.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-FYW6JLIV.js";
import "./chunk-5IPTQGCM.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
