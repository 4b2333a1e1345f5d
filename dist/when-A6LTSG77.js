import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-DRNPAMXJ.js";
import "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
