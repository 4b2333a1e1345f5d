import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-23FAEGU3.js";
import "./chunk-LKGZIPGJ.js";
import "./chunk-AD4C23DC.js";
import "./chunk-DAXCPALX.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-HHCKN3J5.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-KDROCDWG.js";
import "./chunk-7KOTR73S.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
