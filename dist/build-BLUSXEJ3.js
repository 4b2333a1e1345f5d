import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-YAF7PRAU.js";
import "./chunk-DAXCPALX.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-HHCKN3J5.js";
import "./chunk-KDROCDWG.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
