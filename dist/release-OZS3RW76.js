import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-4VZAT7T6.js";
import "./chunk-WM5KKJVE.js";
import "./chunk-VEP64MFY.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-HKHFDQOF.js";
import "./chunk-3RQIKPPG.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-3PMP3VVU.js";
import "./chunk-KSUXEWX3.js";
import "./chunk-YRX6XDAZ.js";
import "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-26PBJSGD.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
