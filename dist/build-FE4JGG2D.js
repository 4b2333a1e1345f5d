import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-U5GYILPG.js";
import "./chunk-YXGA77ML.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-BWEBH7TI.js";
import "./chunk-TYOLFDON.js";
import "./chunk-RFC42TS7.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
