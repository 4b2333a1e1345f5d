import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-N4SZOMLK.js";
import "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
