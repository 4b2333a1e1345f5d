import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-T3Q5IFS5.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-5MCAMPMH.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-CQNJK5O7.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
