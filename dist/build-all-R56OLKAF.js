import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-6XKEBXKZ.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-QZXK2RAY.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-LSBNMC7N.js";
import "./chunk-DAYDAMMD.js";
import "./chunk-ZFC2NS6B.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
