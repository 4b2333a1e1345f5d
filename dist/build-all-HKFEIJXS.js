import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-FGQ4TCE2.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-V3L7AKBH.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-B3XII6KQ.js";
import "./chunk-6R4KN55P.js";
import "./chunk-DQKVCBCS.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
