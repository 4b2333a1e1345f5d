import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-WVGNQ3UF.js";
import "./chunk-SH3TGWAN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-GFZAGYH6.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
