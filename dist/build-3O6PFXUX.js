import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-FNIVPOPE.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-CF7QJTES.js";
import "./chunk-LVSAW6ZK.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-26PBJSGD.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
