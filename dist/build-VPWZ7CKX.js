import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-SGLEMBR3.js";
import "./chunk-WDAGS5VZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-QZQJAQJW.js";
import "./chunk-LWL3FW37.js";
import "./chunk-TA7BL4J6.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
