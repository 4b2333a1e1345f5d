import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-F7FGOIKW.js";
import "./chunk-NLGQ6OHZ.js";
import "./chunk-6ZFATFJJ.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
