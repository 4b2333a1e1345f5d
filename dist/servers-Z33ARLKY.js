import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  ENVIRONMENT_INPUTS,
  deployDigest,
  deployStep,
  foreseeTarget,
  readTarget,
  rollbackStep
} from "./chunk-4MJNBLEC.js";
import "./chunk-PSKMPLHF.js";
import "./chunk-S4LB7RRM.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-5VTACVQC.js";
import "./chunk-RI2DBQIC.js";
import "./chunk-GCZXVSQG.js";
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
