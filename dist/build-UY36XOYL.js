import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-D4BCVIG4.js";
import "./chunk-HN3QW4PY.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-2XALSKZB.js";
import "./chunk-5MR43C24.js";
import "./chunk-6D7MYDHL.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
