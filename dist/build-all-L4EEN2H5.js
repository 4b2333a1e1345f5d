import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-4SOU5FG3.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-HVOXJTDV.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-PINR2MUZ.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
