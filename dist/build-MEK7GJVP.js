import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-4OVQ4MHQ.js";
import "./chunk-B4NQ6FYZ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-WDJVB4TH.js";
import "./chunk-ZBK3TJ3J.js";
import "./chunk-NUDXJEWH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
