import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-BFOAHEEV.js";
import "./chunk-DSOUA225.js";
import "./chunk-TVUT4B2P.js";
import "./chunk-W4YC5ZKV.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
