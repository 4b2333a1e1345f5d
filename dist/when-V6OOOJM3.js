import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-FME5EL4R.js";
import "./chunk-44A3ADTE.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-TS5CTVZ4.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
