import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-C6SFWEMJ.js";
import "./chunk-SCX2I3JZ.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-ZBK3TJ3J.js";
import "./chunk-NUDXJEWH.js";
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
