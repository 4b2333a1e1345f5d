import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-XFOBHV54.js";
import "./chunk-J3RT4TPD.js";
import "./chunk-JCCBUZPI.js";
import "./chunk-NOGDA3DA.js";
import "./chunk-EGBRKHZC.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-NK23MJEZ.js";
import "./chunk-Y7JCDSRM.js";
import "./chunk-4CIJHWZI.js";
import "./chunk-UID3YU5B.js";
import "./chunk-KEBKLSJI.js";
import "./chunk-DABBRNI4.js";
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
