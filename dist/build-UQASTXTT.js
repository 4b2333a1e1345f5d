import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-63OTQZHV.js";
import "./chunk-UAMIFSBL.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-JFOAS4A4.js";
import "./chunk-VFCWHJ32.js";
import "./chunk-IBQPFXNY.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
