import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-LC33V7BX.js";
import "./chunk-NXQJDK64.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-S5GGMASP.js";
import "./chunk-AFIFJ2AJ.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
