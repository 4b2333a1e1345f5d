import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-TLKYY2ML.js";
import "./chunk-GZRYRSOP.js";
import "./chunk-GUMT5RF3.js";
import "./chunk-YXGA77ML.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-BWEBH7TI.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-TYOLFDON.js";
import "./chunk-RFC42TS7.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
