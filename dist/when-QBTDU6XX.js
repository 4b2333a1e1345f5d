import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-GJIPD6RT.js";
import "./chunk-MFAUTLLT.js";
import "./chunk-JA6U5KXO.js";
import "./chunk-EVYGEAH7.js";
import "./chunk-545RFBMN.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
