import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-XDBYA2SA.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-CRN5FORL.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-JI772FP7.js";
import "./chunk-URFABJV2.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
