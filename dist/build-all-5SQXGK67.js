import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-VEEKVZNG.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-NLGQ6OHZ.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-TS5CTVZ4.js";
import "./chunk-6ZFATFJJ.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
