import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-LRNNEHGH.js";
import "./chunk-LEXPUOBZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-OSRFSNO6.js";
import "./chunk-2CIUCDL4.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
