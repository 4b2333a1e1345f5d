import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-CLQQ457Y.js";
import "./chunk-XM2P7XMG.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-TYOLFDON.js";
import "./chunk-RFC42TS7.js";
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
