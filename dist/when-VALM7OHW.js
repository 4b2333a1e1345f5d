import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-GZN5VUVI.js";
import "./chunk-URYMMGQZ.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-7UX4VGTM.js";
import "./chunk-W4YC5ZKV.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
