import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-ZLA2H6K7.js";
import "./chunk-DEW54I5M.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-B3XII6KQ.js";
import "./chunk-DQKVCBCS.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
