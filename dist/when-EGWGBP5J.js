import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
} from "./chunk-YRX6XDAZ.js";
import "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import "./chunk-VYPESJBY.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  decideNow,
  judged,
  proofOf,
  standingLines,
  verifiesNow
};
