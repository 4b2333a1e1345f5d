import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  greet,
  readTarget,
  rollbackStep
} from "./chunk-3GTNHND5.js";
import "./chunk-VHIZTVT6.js";
import "./chunk-HDLB66NC.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-NHAUU5BG.js";
import "./chunk-RLCWMATW.js";
import "./chunk-N4SZOMLK.js";
import "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-CQNJK5O7.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  greet,
  readTarget,
  rollbackStep
};
