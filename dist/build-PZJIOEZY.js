import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-4F6AHBTD.js";
import "./chunk-CRN5FORL.js";
import "./chunk-URFABJV2.js";
import "./chunk-KAAKBXUN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  BUILD,
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
