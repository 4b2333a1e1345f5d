import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-P7MTTCHT.js";
import "./chunk-QH32QEZQ.js";
import "./chunk-5IPTQGCM.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
