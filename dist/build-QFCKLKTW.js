import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-H265ILX6.js";
import "./chunk-Y74VKXJ7.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-KXZFBBYL.js";
import "./chunk-5FABUMK6.js";
import "./chunk-ZSLGXNL5.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
