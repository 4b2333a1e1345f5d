import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-AC3E34WO.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-AFCIEHC4.js";
import "./chunk-QSDFINFJ.js";
import "./chunk-6JUCWU24.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-JNAU37IP.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-C5OTSKGN.js";
import "./chunk-TWNBT7KF.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
