import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-HBI6NVJE.js";
import "./chunk-CVCZGEVY.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-SUQZDZKG.js";
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
