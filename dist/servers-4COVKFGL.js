import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-HSLD3JA7.js";
import "./chunk-FODGPTKW.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-QP6UGWWX.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
};
