import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-SQHEUYH5.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-7LHSGLB2.js";
import "./chunk-55HLVRBJ.js";
import "./chunk-GZN5VUVI.js";
import "./chunk-URYMMGQZ.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-7UX4VGTM.js";
import "./chunk-26PBJSGD.js";
import "./chunk-W4YC5ZKV.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
