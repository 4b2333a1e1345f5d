import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-33RVPF3R.js";
import "./chunk-MLX2D7DG.js";
import "./chunk-AF3NGYYM.js";
import "./chunk-M2RBSXBA.js";
import "./chunk-MXISTVOG.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
