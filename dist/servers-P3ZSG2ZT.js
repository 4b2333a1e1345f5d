import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-6HFGTFXV.js";
import "./chunk-H64ANQUK.js";
import "./chunk-DGTCOXV3.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-CF7QJTES.js";
import "./chunk-LVSAW6ZK.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-26PBJSGD.js";
import "./chunk-PINR2MUZ.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
};
