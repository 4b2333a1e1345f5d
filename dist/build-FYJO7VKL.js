import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-7DUIYKCK.js";
import "./chunk-UIMXKXB5.js";
import "./chunk-YGEE6WJH.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
