import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-CF7QJTES.js";
import "./chunk-LVSAW6ZK.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
