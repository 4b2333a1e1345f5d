import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
} from "./chunk-TJBPPFPO.js";
import "./chunk-E2LMQVQJ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-RGFXNBC3.js";
import "./chunk-W4JUOZAY.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAppBaseStep,
  buildBaseStep,
  buildFinalStep
};
