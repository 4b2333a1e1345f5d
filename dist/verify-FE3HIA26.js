import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-MXJB4FX3.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-G6XXPOJM.js";
import "./chunk-VO4ARB37.js";
import "./chunk-RDMPRAWN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-V3L7AKBH.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-4CIJHWZI.js";
import "./chunk-UID3YU5B.js";
import "./chunk-ZLA2H6K7.js";
import "./chunk-DEW54I5M.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-B3XII6KQ.js";
import "./chunk-26PBJSGD.js";
import "./chunk-6R4KN55P.js";
import "./chunk-DQKVCBCS.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
