import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-ADZC7XDC.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-WSC2ZQ6N.js";
import "./chunk-BRWK4KYD.js";
import "./chunk-DRNPAMXJ.js";
import "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-26PBJSGD.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
