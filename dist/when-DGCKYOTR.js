import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-U4RTJCZV.js";
import "./chunk-7VZQZY67.js";
import "./chunk-HLNLIDEG.js";
import "./chunk-FYW6JLIV.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
