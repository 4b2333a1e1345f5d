import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-SXUFA6AA.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-TLEUCWO4.js";
import "./chunk-VDJSWJYD.js";
import "./chunk-FME5EL4R.js";
import "./chunk-44A3ADTE.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-TS5CTVZ4.js";
import "./chunk-26PBJSGD.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
