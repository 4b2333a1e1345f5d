import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-FA43YUYV.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-NHAUU5BG.js";
import "./chunk-RLCWMATW.js";
import "./chunk-N4SZOMLK.js";
import "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
